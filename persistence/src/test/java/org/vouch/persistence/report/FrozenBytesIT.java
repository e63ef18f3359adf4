package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.ReportId;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;

/** The bytes of two editions, a short one and one of 100,000 rows, through all that may happen to what they were made of. */
class FrozenBytesIT {

    private static final int MANY = 100_000;

    /** Beside the SHA-256 that was kept at the release, reckoned from the bytes as they lie there now. */
    private static final String HASHES = """
            SELECT e.id, 'report.csv' AS name, encode(sha256(e.csv), 'hex') AS now, e.csv_sha256 AS then
            FROM edition e WHERE e.report_id IN (?, ?)
            UNION ALL SELECT e.id, f.name, encode(sha256(f.bytes), 'hex'), f.sha256
            FROM edition e JOIN edition_file f ON f.edition_id = e.id WHERE e.report_id IN (?, ?) ORDER BY 1, 2""";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;

    @BeforeEach
    void aDrawer() {
        drawer = new ReportDrawer(postgres);
    }

    private record Stored(long edition, String name, String now, String then) {}

    @Test
    void nothingThatHappensLaterChangesAByte() {
        ReportId few = drawer.released("Few rows", rows(12));
        ReportId many = drawer.released("Many rows", rows(MANY));
        List<Stored> frozen = stored(few, many);
        assertThat(frozen).hasSize(4).allSatisfy(file -> assertThat(file.now()).isEqualTo(file.then()));

        drawer.cabinet.statementGrade(drawer.said, "5", "Found out.");
        assertThat(stored(few, many)).as("a regrade").isEqualTo(frozen);

        long other = drawer.cabinet.source("INTELLIGENCE_SERVICE", "The same service");
        drawer.cabinet.execute("UPDATE statement SET holder_id = " + other);
        drawer.cabinet.execute("UPDATE source SET retired_at = now(), retired_reason = 'one', merged_into_id = " + other
                + " WHERE id <> " + other
                + " AND id IN (SELECT source_id FROM source_name WHERE text = 'National Intelligence Service')");
        assertThat(stored(few, many)).as("a merge").isEqualTo(frozen);

        drawer.cabinet.execute("UPDATE source_name SET text = 'Renamed ' || text");
        assertThat(stored(few, many)).as("a renamed source").isEqualTo(frozen);

        drawer.cabinet.execute(
                "INSERT INTO affiliation (id, source_id, body_id, kind) SELECT nextval('affiliation_seq'), " + other
                        + ", min(id), 'ORGAN_OF' FROM source WHERE id <> " + other);
        drawer.cabinet.execute("UPDATE affiliation SET until = '2024-10-17'");
        assertThat(stored(few, many)).as("an ended affiliation").isEqualTo(frozen);

        elsewhere(() -> assertThat(stored(few, many))
                .as("another time zone and language")
                .isEqualTo(frozen));

        nextVersion();
        assertThat(stored(few, many)).as("a migration").isEqualTo(frozen);
        assertThat(drawer.csv(many, 1)).isEqualTo(rows(MANY).getBytes(StandardCharsets.UTF_8));
    }

    private static void nextVersion() {
        Flyway.configure(FrozenBytesIT.class.getClassLoader())
                .dataSource(postgres.dataSource())
                .locations("classpath:db/migration", "classpath:org/vouch/persistence/report/next")
                .load()
                .migrate();
    }

    private static List<Stored> stored(ReportId few, ReportId many) {
        return new Sql(postgres.dataSource())
                .list(
                        HASHES,
                        row -> new Stored(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
                        few.value(),
                        many.value(),
                        few.value(),
                        many.value());
    }

    private static void elsewhere(Runnable look) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            look.run();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static String rows(int many) {
        Random chance = new Random(2024);
        StringBuilder csv = new StringBuilder("claim_id,statement\r\n");
        for (int row = 0; row < many; row++) {
            csv.append('c')
                    .append(row)
                    .append(',')
                    .append(HexFormat.of().toHexDigits(chance.nextLong()))
                    .append("\r\n");
        }
        return csv.toString();
    }
}
