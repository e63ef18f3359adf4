package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.persistence.shared.PostgresFixture;

class JpaReportsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;

    @BeforeEach
    void aClaimWithTwoStatementsAndOneWithout() {
        drawer = new ReportDrawer(postgres);
    }

    @Test
    void itemsKeepOrderNotesAndStatementsOverTransactions() {
        ReportId id = drawer.added("Order");
        drawer.edit(id, draft -> draft.addClaim(drawer.second, List.of()));
        drawer.edit(id, draft -> draft.moveTo(drawer.second, 1));
        drawer.edit(id, draft -> draft.writeNote(drawer.claim, "One origin."));
        drawer.edit(id, draft -> draft.moveStatement(drawer.claim, drawer.denied, 1));

        List<ItemDetails> items = drawer.details(id).items();

        assertThat(items).extracting(ItemDetails::claim).containsExactly(drawer.second, drawer.claim);
        assertThat(items.get(0).statements()).isEmpty();
        assertThat(items.get(1).note()).isEqualTo("One origin.");
        assertThat(items.get(1).chosen()).extracting(ItemStatement::id).containsExactly(drawer.denied, drawer.said);
        assertThat(items.get(1).chosen()).extracting(ItemStatement::credibility).containsExactly(null, "3");
    }

    @Test
    void theSecondOfTwoWhoChangeOneItemIsTold() {
        ReportId id = drawer.added("Twice");

        assertThatThrownBy(() -> drawer.change(id, stale -> {
                    drawer.cabinet.execute("UPDATE report SET version = version + 1 WHERE id = ?", id.value());
                    stale.draft(drawer.by(drawer.brandt)).writeNote(drawer.claim, "Late");
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aChangeOfAnItemCountsTheReportsVersionUpByOne() {
        ReportId id = drawer.added("Version");
        long before = drawer.details(id).version();

        drawer.edit(id, draft -> draft.writeNote(drawer.claim, "One origin."));

        assertThat(drawer.details(id).version()).isEqualTo(before + 1);
    }

    @Test
    void aSummaryIsKeptAndOutlivesAnotherTitle() {
        ReportId id = drawer.added("Summary");
        drawer.edit(id, draft -> draft.summarise("One outlet.", "outlets 1", drawer.by(drawer.brandt)));
        drawer.change(id, report -> report.rename("Other", "Who says so?", null, drawer.by(drawer.brandt)));

        assertThat(drawer.details(id).summary().text()).isEqualTo("One outlet.");
        assertThat(drawer.details(id).summary().byName()).isEqualTo("R. Brandt");
        assertThat(drawer.details(id).question()).isEqualTo("Who says so?");
    }

    @Test
    void whoeverHadAHandInADraftIsKept() {
        ReportId id = drawer.added("Who says so?");

        drawer.change(id, report -> report.draft(drawer.by(drawer.adler)).writeNote(drawer.claim, "Mine."));

        assertThat(drawer.details(id).isDraftedBy(drawer.adler.id())).isTrue();
    }
}
