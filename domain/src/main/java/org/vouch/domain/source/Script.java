package org.vouch.domain.source;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The scripts that names are kept in, with their codes of ISO 15924. */
public enum Script {
    LATIN("Latn"),
    CYRILLIC("Cyrl"),
    GREEK("Grek"),
    ARABIC("Arab"),
    HEBREW("Hebr"),
    ARMENIAN("Armn"),
    GEORGIAN("Geor"),
    DEVANAGARI("Deva"),
    BENGALI("Beng"),
    GURMUKHI("Guru"),
    GUJARATI("Gujr"),
    TAMIL("Taml"),
    TELUGU("Telu"),
    KANNADA("Knda"),
    MALAYALAM("Mlym"),
    SINHALA("Sinh"),
    THAI("Thai"),
    LAO("Laoo"),
    KHMER("Khmr"),
    MYANMAR("Mymr"),
    TIBETAN("Tibt"),
    ETHIOPIC("Ethi"),
    MONGOLIAN("Mong"),
    THAANA("Thaa"),
    SYRIAC("Syrc"),
    HAN("Hani"),
    /** Han with kana. */
    JAPANESE("Jpan", "Hani Hira Kana"),
    HANGUL("Hang"),
    /** Hangul with Han. */
    KOREAN("Kore", "Hang Hani");

    private final String code;
    private final String parts;

    Script(String code) {
        this(code, code);
    }

    Script(String code, String parts) {
        this.code = code;
        this.parts = parts;
    }

    /** The code of ISO 15924, such as {@code Cyrl}. */
    public String code() {
        return code;
    }

    /** The script all letters of a text belong to; empty where it has no letters, or letters of several. */
    public static Optional<Script> of(String text) {
        Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .forEach(found::add);
        found.remove(UnicodeScript.COMMON);
        found.remove(UnicodeScript.INHERITED);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return EnumSet.allOf(Script.class).stream()
                .filter(script -> script.parts().containsAll(found))
                .findFirst();
    }

    private Set<UnicodeScript> parts() {
        return Arrays.stream(parts.split(" ")).map(UnicodeScript::forName).collect(Collectors.toSet());
    }
}
