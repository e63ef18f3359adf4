package org.vouch.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said at the head of a page about the last action, in the reader's language. */
public final class Notes {

    private Notes() {}

    /** What was done; it is still there on the page a redirect leads to. */
    public static void said(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, key, arguments);
    }

    /** What is still missing; the page stays. */
    public static void warned(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_WARN, key, arguments);
    }

    /** What was refused; it is still there on the page a redirect leads to. */
    public static void refusedOnward(String key, Object... arguments) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    /** What was refused; the page stays. */
    public static void refused(String key, Object... arguments) {
        add(FacesMessage.SEVERITY_ERROR, key, arguments);
    }

    private static void add(Severity severity, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        ResourceBundle texts = Texts.of(locale);
        String sentence = texts.containsKey(key) ? texts.getString(key) : key;
        String words = new MessageFormat(sentence, locale).format(arguments);
        context.addMessage(null, new FacesMessage(severity, words, words));
    }
}
