package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.GradeCounts;
import org.vouch.domain.report.SourceFacts;

/** What Vouch writes of the sources of a report reads well of one claim and of many. */
class SummaryWordsTest {

    private static final GradeCounts NONE = new GradeCounts(0, 0, 0, 0, 0);

    @Test
    void oneClaimIsSpokenOfAsOne() {
        assertThat(words(Locale.ENGLISH, 8L))
                .contains("c8 is asserted by a single origin.", "c8 is denied by somebody on record.")
                .contains(
                        "c8 is neither denied nor doubted by anybody on record, and nobody declines to comment on it.");
        assertThat(words(Locale.GERMAN, 8L))
                .contains("c8 wird von einem einzigen Ursprung behauptet.", "c8 wird von jemandem bestritten.");
    }

    @Test
    void severalClaimsAreEnumerated() {
        assertThat(words(Locale.ENGLISH, 7L, 8L, 9L))
                .contains("c7, c8 and c9 are each asserted by a single origin.", "c7, c8 and c9 are each denied by");
        assertThat(words(Locale.GERMAN, 7L, 8L))
                .contains("c7 und c8 werden jeweils von einem einzigen Ursprung behauptet.")
                .contains("c7 und c8 werden jeweils von jemandem bestritten.");
    }

    private static String words(Locale locale, Long... numbers) {
        List<Long> claims = List.of(numbers);
        List<Long> no = List.of();
        return SummaryWords.of(
                new SourceFacts(claims, no, claims, no, no, claims, claims, NONE, NONE, 1, 0, 0), locale);
    }
}
