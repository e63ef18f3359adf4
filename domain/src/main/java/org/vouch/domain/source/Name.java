package org.vouch.domain.source;

import org.vouch.domain.shared.Words;

/**
 * What a source is called.
 *
 * @param text at most 300 characters
 * @param language BCP 47, such as {@code uk} or {@code sr-Latn}, or null where nobody said
 * @param script ISO 15924, such as {@code Cyrl}; told from the text where nobody said, null where that mixes scripts
 */
public record Name(NameKind kind, String text, String language, String script) {

    private static final int LONGEST = 300;

    public Name {
        text = Words.required(text, LONGEST);
        language = IsoCodes.language(language);
        String said = IsoCodes.script(script);
        script = said != null ? said : Script.of(text).map(Script::code).orElse(null);
    }

    public static Name canonical(String text) {
        return new Name(NameKind.CANONICAL, text, null, null);
    }

    public static Name alias(String text) {
        return new Name(NameKind.ALIAS, text, null, null);
    }

    public static Name description(String text) {
        return new Name(NameKind.DESCRIPTION, text, null, null);
    }

    Name as(NameKind other) {
        return new Name(other, text, language, script);
    }

    /** As the trail and a comparison show it. */
    @Override
    public String toString() {
        String codes = (language == null ? "" : language) + (script == null ? "" : " " + script);
        return text + " (" + (kind + " " + codes).strip() + ")";
    }
}
