package org.vouch.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever is read as of a date is there as of a date. */
class AsOfSchemaIT {

    /** What is read as it is today, even as of a date, and why. */
    private static final Map<String, String> OF_TODAY = Map.of(
            "staff", "names and rights of people are those of today",
            "invitation", "of staff",
            "sign_in_attempt", "of staff",
            "kept_draft", "what somebody typed and has not recorded is no part of the desk",
            "shingle", "finds texts that carry another when one is captured, and is shown nowhere",
            "grading_task", "what waits for somebody waits today",
            "adjudication_seen", "says who may judge today",
            "desk_setting", "the rules of the desk are those of today",
            "flyway_schema_history", "of the schema");

    private static final String TABLES_AND_VIEWS =
            "SELECT relname FROM pg_class WHERE relnamespace = ?::regnamespace AND relkind IN ('r', 'v') ORDER BY 1";

    private static final String COLUMNS = """
            SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || rank() OVER (
                PARTITION BY c.oid ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = ?::regnamespace AND c.relname = ANY (?) AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY 1
            """;

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @Test
    void everyTableIsThereAsOfADateOrIsOfTodayForAReason() {
        Set<String> ofToday = OF_TODAY.keySet();

        assertThat(named("public"))
                .filteredOn(name -> !ofToday.contains(name))
                .containsExactlyElementsOf(named("as_of"));
        assertThat(named("public")).containsAll(ofToday);
    }

    @Test
    void itHasTheSameColumnsInTheSameOrder() {
        List<String> shown = named("as_of");

        assertThat(columns("public", shown)).containsExactlyElementsOf(columns("as_of", shown));
    }

    @Test
    void nothingReadsThePresentFromWithinThePast() {
        String sql = """
                SELECT DISTINCT v.relname || ' reads ' || read.relname
                FROM pg_class v JOIN pg_rewrite r ON r.ev_class = v.oid
                JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refclassid = 'pg_class'::regclass
                JOIN pg_class read ON read.oid = d.refobjid AND read.relnamespace = 'public'::regnamespace
                WHERE v.relnamespace = 'as_of'::regnamespace AND NOT EXISTS (
                    SELECT 1 FROM pg_trigger t WHERE t.tgrelid = read.oid AND t.tgfoid IN ('refuse_change'::regproc, 'refuse_change_alone'::regproc) AND t.tgname NOT LIKE 'text_is%')
                ORDER BY 1
                """;

        assertThat(postgres.sql().list(sql, row -> row.getString(1)))
                .as("a text is bound to its version, what waits is judged blind, what is kept of an edition never"
                        + " changes, and a mark that was taken back was never put")
                .containsExactly(
                        "article_version reads article_version",
                        "assessment reads grading_round",
                        "edition_drafter reads edition_drafter",
                        "lost_words reads lost_words",
                        "lost_words reads stale_edition",
                        "opinion_list reads opinion_list",
                        "stale_edition reads stale_edition");
    }

    private static List<String> named(String schema) {
        return postgres.sql().list(TABLES_AND_VIEWS, row -> row.getString(1), schema);
    }

    private static List<String> columns(String schema, List<String> of) {
        return postgres.sql().list(COLUMNS, row -> row.getString(1), schema, of);
    }
}
