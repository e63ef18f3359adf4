package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** What the framework says beside a field it does not accept is said in the words of Vouch, in both languages. */
class FrameworkWordsTest {

    private static final String DETAIL = "_detail";
    private static final List<String> KEYS =
            ResourceBundle.getBundle("jakarta.faces.Messages", Locale.ENGLISH).keySet().stream()
                    .filter(key -> !key.endsWith(DETAIL))
                    .toList();

    @Test
    void everySentenceOfTheFrameworkIsOurs() {
        assertThat(KEYS).contains("jakarta.faces.component.UIInput.REQUIRED");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Texts.of(locale).keySet()).as(locale.toString()).containsAll(KEYS);
        }
    }

    @Test
    void noneNamesTheFieldByWhichItStandsNorTheValidator() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(KEYS)
                    .allSatisfy(key -> assertThat(Texts.of(locale).getString(key))
                            .as(key + " in " + locale)
                            .doesNotContain(":", "Validation", "attribute"));
        }
    }
}
