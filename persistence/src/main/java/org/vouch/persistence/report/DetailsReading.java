package org.vouch.persistence.report;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ItemCitation;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportParts;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.SectionDetails;
import org.vouch.domain.report.SummaryDetails;
import org.vouch.domain.report.profile.NamedProfile;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Caveats;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

/** Reads one report whole: its head, its items with all that speaks to them, its editions. */
record DetailsReading(Sql sql) {

    private static final String HEAD = """
            SELECT r.*, ARRAY (SELECT d.staff_id FROM report_drafter d WHERE d.report_id = r.id) AS drafters,
                ARRAY (SELECT s.name FROM report_drafter d JOIN staff s ON s.id = d.staff_id WHERE d.report_id = r.id
                    ORDER BY d.staff_id <> r.drafter_id, s.name) AS drafter_names, p.name AS profile_name
            FROM report r LEFT JOIN column_profile p ON p.id = r.profile_id WHERE r.id = ?""";

    private static final String ITEMS = """
            SELECT i.position, i.section_id, i.claim_id, k.text, i.note, c.note AS said_note, s.id AS statement, c.position AS place, b.stance, s.gist,
                s.holder_id, n.text AS holder, rel.grade AS reliability, rel.matter, rel.period_from, rel.period_until,
                rel.review_on AS rel_review, g.grade, g.review_on, s.made_on, <caveats>
            FROM report_item i
            JOIN claim k ON k.id = i.claim_id
            LEFT JOIN LATERAL (
                SELECT statement_id FROM bearing WHERE claim_id = i.claim_id
                UNION SELECT statement_id FROM chosen_statement WHERE report_item_id = i.id) m ON true
            LEFT JOIN statement s ON s.id = m.statement_id
            LEFT JOIN chosen_statement c ON c.report_item_id = i.id AND c.statement_id = s.id
            LEFT JOIN bearing b ON b.claim_id = i.claim_id AND b.statement_id = s.id
            LEFT JOIN source_name n ON n.source_id = s.holder_id AND n.kind = 'CANONICAL'
            LEFT JOIN grade_of_record g ON g.statement_id = s.id
            LEFT JOIN LATERAL reliability_on(s.holder_id, i.claim_id, s.made_earliest, s.made_latest) rel ON true
            WHERE i.report_id = ?
            ORDER BY i.position, c.position NULLS LAST, s.made_earliest NULLS LAST, s.id""".replace("<caveats>", Caveats.of("s.id"));

    static final String SECTIONS =
            "SELECT id, position, heading FROM report_section WHERE report_id = ? ORDER BY position";

    private record ItemLine(
            int position, Long section, long claim, String text, String note, Optional<ItemStatement> statement) {}

    Optional<ReportDetails> find(ReportId id) {
        List<ItemDetails> items = items(id);
        List<SectionDetails> sections = sql.list(SECTIONS, DetailsReading::section, id.value());
        List<EditionRow> editions = new JpaEditionListing(sql).of(id);
        return sql.one(HEAD, row -> details(row, sections, items, editions), id.value());
    }

    private static ReportDetails details(
            ResultSet row, List<SectionDetails> sections, List<ItemDetails> items, List<EditionRow> editions)
            throws SQLException {
        return new ReportDetails(
                new ReportId(row.getLong("id")),
                row.getLong("version"),
                row.getString("title"),
                row.getString("question"),
                row.getString("note"),
                ReportState.valueOf(row.getString("state")),
                row.getString("drafter_name"),
                parts(row),
                numbers(row.getArray("drafters")),
                Columns.instant(row, "changed_at"),
                Columns.instant(row, "sent_at"),
                Columns.instant(row, "returned_at"),
                row.getString("returned_by_name"),
                row.getString("returned_reason"),
                profile(row),
                summary(row),
                sections,
                items,
                editions);
    }

    /** Null where the report names none. */
    private static NamedProfile profile(ResultSet row) throws SQLException {
        String name = row.getString("profile_name");
        return name == null ? null : new NamedProfile(row.getLong("profile_id"), name);
    }

    /** Of a row with the columns of a report. */
    static SummaryDetails summary(ResultSet row) throws SQLException {
        return new SummaryDetails(
                row.getString("summary"),
                row.getString("summary_facts"),
                row.getString("summary_by_name"),
                Columns.instant(row, "summary_at"));
    }

    static SectionDetails section(ResultSet row) throws SQLException {
        return new SectionDetails(row.getLong("id"), row.getInt("position"), row.getString("heading"));
    }

    private List<ItemDetails> items(ReportId id) {
        Map<Long, List<ItemCitation>> citations = new CitedRows(sql).of(id);
        Map<Integer, List<ItemLine>> byPosition = new LinkedHashMap<>();
        sql.list(ITEMS, row -> line(row, citations), id.value())
                .forEach(line -> byPosition
                        .computeIfAbsent(line.position(), position -> new ArrayList<>())
                        .add(line));
        return byPosition.values().stream().map(DetailsReading::item).toList();
    }

    private static ItemDetails item(List<ItemLine> lines) {
        ItemLine first = lines.get(0);
        List<ItemStatement> statements =
                lines.stream().flatMap(line -> line.statement().stream()).toList();
        return new ItemDetails(
                first.position(), first.section(), first.claim(), first.text(), first.note(), statements);
    }

    private static ItemLine line(ResultSet row, Map<Long, List<ItemCitation>> citations) throws SQLException {
        return new ItemLine(
                row.getInt("position"),
                row.getObject("section_id", Long.class),
                row.getLong("claim_id"),
                row.getString("text"),
                row.getString("note"),
                statement(row, citations));
    }

    /** Of a row with the columns statement, place, stance, gist, caveats, holder, made_on, said_note, and its two grades. */
    static Optional<ItemStatement> statement(ResultSet row, Map<Long, List<ItemCitation>> citations)
            throws SQLException {
        long id = row.getLong("statement");
        if (row.wasNull()) {
            return Optional.empty();
        }
        int place = row.getInt("place");
        String stance = row.getString("stance");
        return Optional.of(new ItemStatement(
                id,
                place > 0,
                place,
                stance == null ? null : Stance.valueOf(stance),
                row.getString("gist"),
                Caveats.read(row),
                row.getLong("holder_id"),
                row.getString("holder"),
                row.getString("reliability"),
                limit(row),
                row.getObject("rel_review", LocalDate.class),
                row.getString("grade"),
                row.getObject("review_on", LocalDate.class),
                row.getString("made_on"),
                row.getString("said_note"),
                citations.getOrDefault(id, List.of())));
    }

    private static Limit limit(ResultSet row) throws SQLException {
        return new Limit(
                row.getString("matter"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_until", LocalDate.class));
    }

    private static ReportParts parts(ResultSet row) throws SQLException {
        long reader = row.getLong("second_reader_id");
        return new ReportParts(
                Columns.strings(row, "drafter_names"),
                reader == 0 ? null : new StaffId(reader),
                row.getString("second_reader_name"),
                Columns.instant(row, "read_at"));
    }

    private static Set<Long> numbers(Array array) throws SQLException {
        return Set.of((Long[]) array.getArray());
    }
}
