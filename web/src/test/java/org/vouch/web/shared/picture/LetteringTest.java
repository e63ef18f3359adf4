package org.vouch.web.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {

    @Test
    void wordsThatFitStandOnOneLine() {
        assertThat(Lettering.PLAIN.wrap("National Intelligence Service", 300))
                .containsExactly("National Intelligence Service");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministerium für Wiederaufbau und Beziehungen zu den Nachbarn",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller in Passau",
                "국가정보원 대변인실 공보담당관 특별보좌관 국가정보원",
                "𝔊𝔢𝔥𝔢𝔦𝔪𝔡𝔦𝔢𝔫𝔰𝔱𝔊𝔢𝔥𝔢𝔦𝔪𝔡𝔦𝔢𝔫𝔰𝔱"
            })
    void noLineIsWiderThanItsPlaceAndNoLetterIsLost(String words) {
        List<String> lines = Lettering.BOLD.wrap(words, 120);

        assertThat(lines).hasSizeGreaterThan(1).allMatch(line -> Lettering.BOLD.width(line) <= 120);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(words.replace(" ", ""));
    }

    @Test
    void aPlaceTooNarrowForALetterStillHoldsOne() {
        assertThat(Lettering.PLAIN.wrap("MW", 3)).containsExactly("M", "W");
    }
}
