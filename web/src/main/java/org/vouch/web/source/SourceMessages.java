package org.vouch.web.source;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import org.vouch.web.shared.Texts;

/** Sentences of the bundle as messages, in the language of the page. */
final class SourceMessages {

    private SourceMessages() {}

    static FacesMessage error(String key, Object... arguments) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence(key, arguments), null);
    }

    private static String sentence(String key, Object... arguments) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return new MessageFormat(Texts.of(locale).getString(key), locale).format(arguments);
    }
}
