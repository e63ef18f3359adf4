package org.vouch.web.shared;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.vouch.domain.shared.PartialDate;

/** What stands in a form, told in the language of the page. */
public final class InWords {

    private InWords() {}

    public static String say(String key, Object... arguments) {
        String text = Texts.of(locale()).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }

    /** A constant in its word. */
    public static String word(Enum<?> constant) {
        return say("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A text, or nothing. */
    public static List<String> text(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip());
    }

    /** A date that was typed, which is known to be one; or nothing. */
    public static List<String> day(String typed) {
        return text(typed).stream()
                .map(PartialDate::ofNullable)
                .map(day -> Times.day(locale(), day))
                .toList();
    }

    /** The reader's. */
    public static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
