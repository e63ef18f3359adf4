package org.vouch.domain.source;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.shared.Words;

/** Checks for the codes of countries (ISO 3166-1 alpha-2), languages (BCP 47) and scripts (ISO 15924). */
public final class IsoCodes {

    private static final int LONGEST = 35;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private IsoCodes() {}

    static String country(String typed) {
        String code = Words.optional(typed, LONGEST);
        if (code == null) {
            return null;
        }
        String upper = code.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(upper)) {
            throw new Unfit("country", code).about(typed);
        }
        return upper;
    }

    /** A well-formed tag in its usual writing; a two-letter language must be one that exists. */
    public static String language(String typed) {
        String tag = Words.optional(typed, LONGEST);
        if (tag == null) {
            return null;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (locale.getLanguage().length() == 2 ? LANGUAGES.contains(locale.getLanguage()) : isNamed(locale)) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            throw new Unfit("language", tag).about(typed);
        }
        throw new Unfit("language", tag).about(typed);
    }

    static String script(String typed) {
        String code = Words.optional(typed, LONGEST);
        if (code == null) {
            return null;
        }
        return Arrays.stream(Script.values())
                .map(Script::code)
                .filter(code::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new Unfit("script", code).about(typed));
    }

    private static boolean isNamed(Locale locale) {
        return locale.getLanguage().length() == 3;
    }
}
