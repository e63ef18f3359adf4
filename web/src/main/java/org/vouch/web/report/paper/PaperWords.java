package org.vouch.web.report.paper;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vouch.web.shared.Texts;

/** What a page says, in its language. */
public record PaperWords(ResourceBundle texts, Locale language) {

    public static PaperWords in(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new PaperWords(Texts.of(locale), locale);
    }

    public String said(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return texts.getString("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
