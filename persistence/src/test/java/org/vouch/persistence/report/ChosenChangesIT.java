package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.CellDifference;
import org.vouch.domain.report.ChosenChange;
import org.vouch.domain.report.ReportId;
import org.vouch.persistence.shared.PostgresFixture;

class ChosenChangesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;
    private ReportId id;

    @BeforeEach
    void aReportWithTwoStatements() {
        drawer = new ReportDrawer(postgres);
        id = drawer.added("Chosen");
    }

    @Test
    void nothingHasChangedSinceItWasChosen() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void aRevisedStatementStandsThereOldAndNewFieldByField() {
        gist("They may be there");
        drawer.cabinet.execute(
                "UPDATE bearing SET stance = 'DOUBTS' WHERE statement_id = ? AND claim_id = ?",
                drawer.said,
                drawer.claim);

        ChosenChange change = changes().get(0);

        assertThat(changes()).hasSize(1);
        assertThat(change.statement()).isEqualTo(drawer.said);
        assertThat(change.fields())
                .containsExactly(
                        new CellDifference("gist", "They are there", "They may be there"),
                        new CellDifference(
                                "stance", "\u001Fenum.Stance.ASSERTS\u001F", "\u001Fenum.Stance.DOUBTS\u001F"));
    }

    @Test
    void whatWasTakenBackIsNoChange() {
        gist("They may be there");
        gist("They are there");

        assertThat(changes()).isEmpty();
    }

    @Test
    void whatIsTakenAsSeenIsChangedNoLonger() {
        gist("They may be there");
        drawer.edit(id, draft -> draft.see(drawer.claim, drawer.said));
        assertThat(changes()).isEmpty();

        gist("They were there");
        assertThat(changes().get(0).fields())
                .containsExactly(new CellDifference("gist", "They may be there", "They were there"));
    }

    @Test
    void aFigureThatCameLaterIsAChange() {
        drawer.cabinet.execute(
                "INSERT INTO figure (id, statement_id, position, low, unit, approximate)"
                        + " SELECT coalesce(max(id), 0) + 1, ?, 1, 1500, 'soldiers', false FROM figure",
                drawer.denied);

        assertThat(changes().get(0).fields()).containsExactly(new CellDifference("figures", "", "1500 soldiers"));
    }

    private void gist(String words) {
        drawer.cabinet.execute("UPDATE statement SET gist = ?, version = version + 1 WHERE id = ?", words, drawer.said);
    }

    private List<ChosenChange> changes() {
        return new JpaChosenChanges(postgres.sql()).of(id);
    }
}
