package org.vouch.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.Reliability;
import org.vouch.web.shared.Texts;

/** A grade has the same words where it is chosen and where it is shown, and what is done has one word. */
class GradeWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aGradeIsCalledTheSameInTheFormAndBesideIt(String language) {
        ResourceBundle texts = Texts.of(Locale.forLanguageTag(language));
        for (Reliability grade : EnumSet.complementOf(EnumSet.of(Reliability.F))) {
            assertThat(texts.getString("shared.grade." + grade.code()))
                    .isEqualTo(texts.getString("enum.Reliability." + grade));
        }
        for (Credibility grade : EnumSet.complementOf(EnumSet.of(Credibility.CANNOT_BE_JUDGED))) {
            assertThat(texts.getString("shared.grade." + grade.code()))
                    .isEqualTo(texts.getString("enum.Credibility." + grade));
        }
    }

    @Test
    void whatTheDeskGivesIsNotCalledByTwoWordsInGerman() {
        ResourceBundle german = Texts.of(Locale.GERMAN);

        assertThat(german.keySet())
                .allSatisfy(key -> assertThat(german.getString(key)).as(key).doesNotContainPattern("\\bNoten?\\b"));
    }
}
