package org.vouch.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Set<String> ENGLISH = Texts.of(Locale.ENGLISH).keySet();
    private static final Set<String> GERMAN = Texts.of(Locale.GERMAN).keySet();
    private static final Pattern ENUM_KEY = Pattern.compile("enum\\.(\\w+)\\.(\\w+)");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(ENGLISH).isNotEmpty().containsExactlyInAnyOrderElementsOf(GERMAN);
    }

    @Test
    void noTextIsEmptyInEitherLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(ENGLISH)
                    .allSatisfy(key -> assertThat(Texts.of(locale).getString(key))
                            .as(key + " in " + locale)
                            .isNotBlank());
        }
    }

    @Test
    void everyTextHasOneHome() {
        for (String language : List.of("en", "de")) {
            assertThat(TextSources.keysOfFiles(language)).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFileOfTextsBelongsToAFeature() {
        assertThat(TextSources.featuresWithTexts()).isNotEmpty().isSubsetOf(Texts.FEATURES);
    }

    @Test
    void whatPagesSayExists() {
        Set<String> used = TextSources.keysInPages();

        assertThat(used).isNotEmpty();
        assertThat(used.stream().filter(key -> !isThere(key))).isEmpty();
    }

    @Test
    void anEnumWithOneLabelHasThemAll() {
        Map<String, Class<?>> enums =
                TextSources.domainEnums().stream().collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
        Set<String> wanted = new TreeSet<>();
        ENGLISH.stream().map(ENUM_KEY::matcher).filter(key -> key.matches()).forEach(key -> {
            assertThat(enums).containsKey(key.group(1));
            for (Object constant : enums.get(key.group(1)).getEnumConstants()) {
                wanted.add("enum." + key.group(1) + "." + ((Enum<?>) constant).name());
            }
        });

        assertThat(ENGLISH).containsAll(wanted);
    }

    @Test
    void whoReadsNeitherLanguageReadsEnglish() {
        assertThat(Texts.of(Locale.FRENCH).getString("error.home")).isEqualTo("Back to the desk");
        assertThat(Texts.of(Locale.GERMANY).getString("error.home")).isEqualTo("Zurück zum Schreibtisch");
    }

    /** A key that ends in a dot is the beginning of one that is put together, as for enum labels. */
    private static boolean isThere(String key) {
        return key.endsWith(".") ? ENGLISH.stream().anyMatch(text -> text.startsWith(key)) : ENGLISH.contains(key);
    }
}
