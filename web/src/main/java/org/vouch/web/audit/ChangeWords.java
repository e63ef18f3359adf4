package org.vouch.web.audit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.web.shared.Texts;

/** The keys of the trail in a reader's language. What has no words yet is told by its key. */
final class ChangeWords {

    private static final Pattern VERSION = Pattern.compile("version ([0-9]+)");

    private final Locale locale;
    private final ResourceBundle texts;
    private final ChangedCodes codes;

    ChangeWords(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of(locale);
        this.codes = new ChangedCodes(locale);
    }

    String sentence(String action, String label) {
        String key = "change." + action;
        return texts.containsKey(key) ? format(key, label) : action + ": " + label;
    }

    String field(String name) {
        Matcher version = VERSION.matcher(name);
        return version.matches()
                ? format("audit.field.version", version.group(1))
                : worded("audit.field." + name, name.replace('_', ' '));
    }

    String kind(String kind) {
        return worded("audit.kind." + kind, kind);
    }

    /** What was entered stays as it was entered; what was chosen from a list is told in words. */
    String value(String field, String value) {
        return codes.told(VERSION.matcher(field).matches() ? "version" : field, value);
    }

    private String format(String key, String argument) {
        return new MessageFormat(texts.getString(key), locale).format(new Object[] {argument});
    }

    private String worded(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}
