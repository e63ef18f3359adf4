package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.domain.report.Column.*;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.Report;
import org.vouch.persistence.shared.PostgresFixture;

class RowsOfSeveralCitationsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ServiceThroughYonhap story;

    @BeforeEach
    void theServiceSaysThroughYonhap() {
        story = new ServiceThroughYonhap(postgres);
    }

    @Test
    void rowsFollowTheReportsOrderAndEachCitationHasItsOwn() {
        long rferl = story.cabinet.source("NEWS_OUTLET", "Radio Free Europe/Radio Liberty");
        long second = story.cabinet.citation(
                story.statement, story.cabinet.article(rferl, "T", null), "four", "PARTIAL", "NAMED", rferl, story.nis);
        long other = story.cabinet.claim("They have arrived");
        long later = story.cabinet.statement(story.nis, "They arrived", null, null, null, "NOT_STATED");
        story.cabinet.bearing(later, "DENIES", other);
        story.cabinet.bearing(story.statement, "DOUBTS", other);
        story.cabinet.citation(later, story.version, "arrived", "PARTIAL", "NAMED", story.dw, story.nis);

        Report report = story.report();
        report.draft(story.signature()).addClaim(other, List.of(later, story.statement));
        report.draft(story.signature()).moveTo(other, 1);

        assertThat(story.rows(report))
                .extracting(row -> row.cell(ITEM) + row.cell(STATEMENT_ID) + row.cell(CITATION_ID) + row.cell(STANCE))
                .hasSize(5)
                .startsWith("1s" + later + story.rows(report).get(0).cell(CITATION_ID) + "denies")
                .endsWith(
                        "1s" + story.statement + "q" + story.citation + "doubts",
                        "1s" + story.statement + "q" + second + "doubts",
                        "2s" + story.statement + "q" + story.citation + "asserts",
                        "2s" + story.statement + "q" + second + "asserts");
    }

    @Test
    void aCaveatOfOneCitationTravelsIntoEveryRowOfItsStatementAndSaysWhoseItIs() {
        long rferl = story.cabinet.source("NEWS_OUTLET", "Radio Free Europe/Radio Liberty");
        long other = story.cabinet.citation(
                story.statement, story.cabinet.article(rferl, "T", null), "four", "PARTIAL", "NAMED", rferl, story.nis);
        story.cabinet.caveat(story.statement, 0, story.dw, "not independently verified");
        story.cabinet.caveat(story.statement, 1, rferl, "could not be reached");
        story.cabinet.execute("UPDATE caveat SET citation_id = ? WHERE utterer_id = ?", other, rferl);

        List<ExportRow> rows = story.rows(story.report());

        assertThat(rows).extracting(row -> row.cell(CITATION_ID)).containsExactly("q" + story.citation, "q" + other);
        assertThat(rows)
                .extracting(row -> row.cell(CAVEATS))
                .containsOnly("Deutsche Welle: not independently verified"
                        + " | Radio Free Europe/Radio Liberty: could not be reached");
    }
}
