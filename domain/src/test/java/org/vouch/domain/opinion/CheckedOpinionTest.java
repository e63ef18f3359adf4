package org.vouch.domain.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.domain.opinion.RowProblem.NO_LINK;
import static org.vouch.domain.opinion.RowProblem.NO_NAME;
import static org.vouch.domain.opinion.RowProblem.NO_TERM;
import static org.vouch.domain.opinion.RowProblem.ODD_TERM;
import static org.vouch.domain.opinion.RowProblem.TWICE;
import static org.vouch.domain.opinion.RowProblem.UNFIT;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckedOpinionTest {

    @Test
    void aTermIsKeptAsItIs() {
        CheckedOpinion row = checked(row(1, "Somebody", "g, deliberately deceptive"));

        assertThat(row.isKept()).isTrue();
        assertThat(row.opinion().terms()).containsExactly("g, deliberately deceptive");
        assertThat(row.problems()).isEmpty();
    }

    @Test
    void severalTermsOfOneSourceStayApart() {
        assertThat(checked(row(1, "Somebody", "Blacklisted", "Deprecated"))
                        .opinion()
                        .terms())
                .containsExactly("Blacklisted", "Deprecated");
    }

    @Test
    void aTermThatLooksLikeAnAddressIsKeptAndReported() {
        assertThat(checked(row(1, "A paper", "Encyclopedia:Notices/Board")).problems())
                .containsExactly(ODD_TERM);
        assertThat(checked(row(1, "A paper", "https://example.org")).isDoubtful())
                .isTrue();
        assertThat(checked(row(1, "A paper", "https://example.org")).isKept()).isTrue();
        assertThat(checked(row(1, "A paper", "Mixed: left/right")).problems()).isEmpty();
    }

    @Test
    void aRowThatSpeaksOfNobodyOrSaysNothingIsNotKept() {
        assertThat(checked(row(1, " \u200B", "Reliable")).problems()).containsExactly(NO_NAME);
        assertThat(checked(row(1, "Somebody")).problems()).containsExactly(NO_TERM);
        assertThat(checked(row(1, "Somebody", " ")).isKept()).isFalse();
        assertThat(checked(row(1, "Some\0body", "Reliable")).problems()).containsExactly(UNFIT);
        assertThat(checked(row(1, "x".repeat(501), "Reliable")).problems()).containsExactly(UNFIT);
    }

    @Test
    void theSameRowAgainIsKeptOnceAndAnotherTermIsAnotherRow() {
        List<CheckedOpinion> rows = CheckedOpinion.all(
                List.of(row(1, "Data", "Reliable"), row(2, " Data ", "Reliable"), row(3, "Data", "No consensus")));

        assertThat(rows).extracting(CheckedOpinion::isKept).containsExactly(true, false, true);
        assertThat(rows.get(1).problems()).containsExactly(TWICE);
    }

    @Test
    void aLinkThatIsNoAddressIsLeftOutAndTheRowKept() {
        CheckedOpinion row = checked(new GivenOpinion(1, "A", List.of("B"), null, "javascript:alert(1)", List.of()));

        assertThat(row.problems()).containsExactly(NO_LINK);
        assertThat(row.opinion().address()).isNull();
        assertThat(row.isKept()).isTrue();
    }

    @Test
    void aNameIsLookedForWithoutItsBracketsAndByThem() {
        assertThat(row(1, "Agence France-Presse (AFP)", "x").called())
                .containsExactly("Agence France-Presse (AFP)", "Agence France-Presse", "AFP");
        assertThat(row(1, "TASS (ТАСС, ITAR-TASS)", "x").called())
                .containsExactly("TASS (ТАСС, ITAR-TASS)", "TASS", "ТАСС", "ITAR-TASS");
        assertThat(row(1, "(anonymous)", "x").called()).containsExactly("(anonymous)");
    }

    @Test
    void aWebsiteIsKnownByItsHost() {
        List<String> sites = List.of("www.dw.com/en", "https://DW.com", "dw", "go.cnn.com/?stream=cnn");

        assertThat(new GivenOpinion(1, "DW", List.of("x"), null, null, sites).hosts())
                .containsExactly("dw.com", "go.cnn.com");
    }

    private static CheckedOpinion checked(GivenOpinion row) {
        return CheckedOpinion.all(List.of(row)).get(0);
    }

    private static GivenOpinion row(int line, String name, String... terms) {
        return new GivenOpinion(line, name, List.of(terms), null, null, List.of());
    }
}
