package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.ClaimChoice;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.shared.Caveat;
import org.vouch.domain.shared.NotFound;
import org.vouch.persistence.shared.PostgresFixture;

class JpaClaimChoicesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;

    @BeforeEach
    void aClaimWithTwoStatementsAndOneWithout() {
        drawer = new ReportDrawer(postgres);
    }

    @Test
    void claimsThatAreNotInTheReportAreOffered() {
        ReportId id = drawer.added("Claims");
        JpaClaimChoices choices = new JpaClaimChoices(postgres.sql());

        assertThat(choices.notIn(id, "zwolf", 9)).extracting(ClaimChoice::id).contains(drawer.second);
        assertThat(choices.notIn(id, "c" + drawer.second, 9))
                .extracting(ClaimChoice::id)
                .containsExactly(drawer.second);
        assertThat(choices.notIn(id, "c" + drawer.claim, 9)).isEmpty();
        assertThat(choices.notIn(id, null, 100)).extracting(ClaimChoice::id).doesNotContain(drawer.claim);
    }

    @Test
    void aClaimTellsWhatSpeaksToIt() {
        JpaClaimStatements statements = new JpaClaimStatements(postgres.sql());

        assertThat(statements.on(drawer.claim)).containsExactly(drawer.denied, drawer.said);
        assertThatThrownBy(() -> statements.on(-1)).isInstanceOf(NotFound.class);
    }

    @Test
    void caveatsTravelWithTheStatementIntoTheReportAndTheChoices() {
        long dw = drawer.cabinet.source("NEWS_OUTLET", "Deutsche Welle");
        drawer.cabinet.caveat(drawer.said, 1, dw, "no time was given");
        drawer.cabinet.caveat(drawer.said, 0, dw, "not independently verified");
        drawer.cabinet.bearing(drawer.said, "ASSERTS", drawer.second);
        Caveat[] both = {
            new Caveat("Deutsche Welle", "not independently verified"),
            new Caveat("Deutsche Welle", "no time was given")
        };

        ReportId id = drawer.added("Caveats");
        List<ItemStatement> chosen = drawer.details(id).items().get(0).chosen();
        List<ClaimChoice> choices = new JpaClaimChoices(postgres.sql()).notIn(id, "c" + drawer.second, 9);

        assertThat(chosen).extracting(ItemStatement::id).containsExactly(drawer.said, drawer.denied);
        assertThat(chosen.get(0).caveats()).containsExactly(both);
        assertThat(chosen.get(1).caveats()).isEmpty();
        assertThat(choices.get(0).statements().get(0).caveats()).containsExactly(both);
    }

    @Test
    void statementsThatWereNotChosenAreOffered() {
        ReportId id = drawer.added("Choose");
        drawer.edit(id, draft -> draft.chooseExactly(drawer.claim, List.of(drawer.said)));

        ItemDetails item = drawer.details(id).items().get(0);

        assertThat(item.chosen()).extracting(ItemStatement::id).containsExactly(drawer.said);
        assertThat(item.others()).extracting(ItemStatement::id).containsExactly(drawer.denied);
        assertThat(item.others()).extracting(ItemStatement::stance).containsExactly(Stance.DENIES);
    }
}
