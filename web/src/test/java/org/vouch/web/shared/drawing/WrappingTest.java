package org.vouch.web.shared.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {

    @Test
    void wordsBreakAtTheirSpaces() {
        assertThat(Wrapping.lines("National Intelligence Service", Face.TITLE, 170, 3))
                .containsExactly("National Intelligence", "Service");
    }

    @Test
    void andAtHyphensAndSlashes() {
        assertThat(Wrapping.lines("Radio Free Europe/Radio Liberty", Face.TITLE, 110, 3))
                .containsExactly("Radio Free", "Europe/Radio", "Liberty");
        assertThat(Wrapping.lines("Radio Free Europe/Radio Liberty", Face.TITLE, 86, 4))
                .containsExactly("Radio Free", "Europe/", "Radio", "Liberty");
    }

    @Test
    void aWordThatIsTooLongBreaksWhereItMust() {
        List<String> lines = Wrapping.lines("a".repeat(60) + " b", Face.SMALL, 100, 20);

        assertThat(lines).allMatch(line -> Face.SMALL.width(line) <= 100);
        assertThat(String.join("", lines)).contains("a".repeat(60));
    }

    @Test
    void whatDoesNotFitEvenSoEndsWithAnEllipsis() {
        assertThat(Wrapping.lines("one two three four", Face.SMALL, 40, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void signsThatNoFontHasAreTakenToBeWide() {
        assertThat(Face.SMALL.width("국가")).isEqualTo(26);
    }
}
