package org.vouch.web.audit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.vouch.web.shared.Texts;

/** The keys of the trail in a reader's language. What has no words yet is told by its key. */
final class ChangeWords {

    private static final String ENUM = "enum.";

    private final Locale locale;
    private final ResourceBundle texts;
    private final Map<String, String> constants;

    ChangeWords(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of(locale);
        this.constants = texts.keySet().stream()
                .filter(key -> key.startsWith(ENUM))
                .collect(Collectors.toMap(ChangeWords::constant, texts::getString, (one, other) -> one));
    }

    String sentence(String action, String label) {
        String key = "change." + action;
        return texts.containsKey(key)
                ? new MessageFormat(texts.getString(key), locale).format(new Object[] {label})
                : action + ": " + label;
    }

    String field(String name) {
        return worded("audit.field." + name, name.replace('_', ' '));
    }

    String kind(String kind) {
        return worded("audit.kind." + kind, kind);
    }

    /** Constants of enums, also several in a row, become their labels; all else stays as it was entered. */
    String value(String value) {
        return Arrays.stream(value.split(", ", -1))
                .map(part -> constants.getOrDefault(part, part))
                .collect(Collectors.joining(", "));
    }

    private String worded(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    private static String constant(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
