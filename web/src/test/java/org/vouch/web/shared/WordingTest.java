package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingTest {

    private record Hop(String name, boolean unnamed) {}

    @Test
    void originsAreCountedInBothLanguages() {
        assertThat(Wording.count(Texts.of(Locale.ENGLISH), "shared.origins", 1)).isEqualTo("1 origin");
        assertThat(Wording.count(Texts.of(Locale.GERMAN), "shared.origins", 3L)).isEqualTo("3 Ursprünge");
    }

    @Test
    void noneHasItsOwnWords() {
        assertThat(Wording.count(Texts.of(Locale.ENGLISH), "shared.origins", 0)).isEqualTo("No origin");
        assertThat(Wording.count(Texts.of(Locale.ENGLISH), "shared.origins.possible", 0))
                .isEqualTo("0 possible");
    }

    @Test
    void aHopIsATextOrARecordWithAName() {
        assertThat(Wording.named("Yonhap")).isEqualTo("Yonhap");
        assertThat(Wording.named(new Hop("Russian media", true))).isEqualTo("Russian media");
    }

    @Test
    void onlyARecordThatSaysSoIsUnnamed() {
        assertThat(Wording.is(new Hop("Russian media", true), "unnamed")).isTrue();
        assertThat(Wording.is(new Hop("Yonhap", false), "unnamed")).isFalse();
        assertThat(Wording.is("Yonhap", "unnamed")).isFalse();
    }

    @Test
    void lettersAreForSourcesAndDigitsForStatements() {
        assertThat(Wording.axis("B")).isEqualTo("shared.reliability");
        assertThat(Wording.axis("3")).isEqualTo("shared.credibility");
    }

    @Test
    void aWordThatWasCutInFrontOfAQuotationOrBehindItIsAnEllipsis() {
        assertThat(Wording.before("her line from the same service: ")).isEqualTo("… line from the same service: ");
        assertThat(Wording.after(". Moscow waved off an earlier ch")).isEqualTo(". Moscow waved off an earlier …");
    }

    @Test
    void whereTheTextBeginsOrEndsNothingIsCut() {
        assertThat(Wording.before("It said: ")).isEqualTo("It said: ");
        assertThat(Wording.after(".")).isEqualTo(".");
    }

    @Test
    void aCountryIsReadInWords() {
        assertThat(Wording.country(Locale.GERMAN, "DE")).isEqualTo("Deutschland");
    }
}
