package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LostWordsTest {

    @Test
    void wordsThatTheTextStillHasAreNotLost() {
        assertThat(lost("The service said that 1,500 soldiers were moved.", "1,500 soldiers"))
                .isEmpty();
    }

    @Test
    void wordsThatTheTextNoLongerHasAreLost() {
        assertThat(lost("The service said that 1,200 soldiers were moved.", "1,500 soldiers"))
                .extracting(LostWords::quote)
                .containsExactly("1,500 soldiers");
    }

    @Test
    void howWhiteSpaceIsSetDoesNotMatter() {
        assertThat(lost("were\n\nmoved\u00a0to  Vladivostok", "moved to Vladivostok", "were moved"))
                .isEmpty();
    }

    @Test
    void anEmptyTextHasNothing() {
        assertThat(lost("", "moved")).hasSize(1);
    }

    private static List<LostWords> lost(String text, String... quotes) {
        return LostWords.in(
                text,
                List.of(quotes).stream()
                        .map(quote -> new LostWords(1, 1, quote))
                        .toList());
    }
}
