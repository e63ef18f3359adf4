package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.LatestEdition;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.shared.NotFound;
import org.vouch.persistence.shared.PostgresFixture;

class JpaEditionsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;

    @BeforeEach
    void aClaimWithTwoStatementsAndOneWithout() {
        drawer = new ReportDrawer(postgres);
    }

    @Test
    void anEditionNeverChanges() {
        ReportId id = drawer.released("Frozen", "a,b\r\n");

        assertThatThrownBy(() -> drawer.cabinet.execute("UPDATE edition SET csv = '\\x00'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> drawer.cabinet.execute("DELETE FROM edition")).hasStackTraceContaining("append-only");
        assertThat(drawer.csv(id, 1)).isEqualTo("a,b\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void itsFilesAreFrozenWithIt() {
        ReportId id = drawer.released("With a workbook", "a,b\r\n");

        assertThat(drawer.editions().file(id, 1, "report.xlsx"))
                .hasBinaryContent("sheet of a,b\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(drawer.editions().files(id, 1))
                .containsExactly(new FileRow(
                        "report.xlsx",
                        "application/x-sheet",
                        14,
                        "563ca9b37539b109df53030f30ce721bcaabb7baca46a3495d9b771895b05743",
                        "Vouch 1, sheets 2"));
        assertThat(drawer.editions().find(id, 1).orElseThrow().renderedBy()).isEqualTo("Vouch 1");
        assertThatThrownBy(() -> drawer.cabinet.execute("UPDATE edition_file SET bytes = '\\x00'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> drawer.editions().file(id, 1, "report.pdf")).isInstanceOf(NotFound.class);
        assertThat(drawer.editions().files(id, 2)).isEmpty();
    }

    @Test
    void anEarlierEditionIsSuperseded() {
        ReportId id = drawer.released("Twice released", "one");
        drawer.change(id, report -> report.startNextEdition(drawer.by(drawer.brandt)));
        drawer.release(id, "two!");

        assertThat(drawer.details(id).editions()).extracting(EditionRow::number).containsExactly(2, 1);
        assertThat(drawer.details(id).editions())
                .extracting(EditionRow::superseded)
                .containsExactly(false, true);
        assertThat(drawer.editions().find(id, 2).orElseThrow().bytes()).isEqualTo(4);
        assertThat(drawer.editions().find(id, 3)).isEmpty();
        assertThatThrownBy(() -> drawer.csv(id, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void theLatestIsTheOneReleasedLastHoweverManyDraftsAreNewer() {
        ReportId id = drawer.released("Released last", "one");
        drawer.released("Another", "two");
        drawer.change(id, report -> report.startNextEdition(drawer.by(drawer.brandt)));
        drawer.release(id, "three");
        drawer.added("A newer draft");

        assertThat(drawer.editions().latest()).contains(new LatestEdition(id, 2, "Released last"));
    }

    @Test
    void theDatabaseRefusesToChangeAFile() {
        drawer.released("Refused", "a,b\r\n");

        for (String sql : List.of(
                "UPDATE edition_file SET bytes = '\\x00'",
                "DELETE FROM edition_file",
                "TRUNCATE edition_file",
                "UPDATE edition SET csv = '\\x00'",
                "UPDATE edition SET csv_sha256 = ''",
                "DELETE FROM edition")) {
            assertThatThrownBy(() -> drawer.cabinet.execute(sql)).as(sql).hasStackTraceContaining("append-only");
        }
    }
}
