package org.vouch.web.article;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.vouch.domain.shared.Violation;
import org.vouch.web.shared.Fields;
import org.vouch.web.shared.Texts;

/** Asks the domain whether what was typed will do, and says at the field why not, for all fields of a form at once. */
final class Checked {

    private boolean fits = true;

    /** The value, or null where it will not do; then a message stands at the field. */
    <T> T at(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Violation violation) {
            String place = field == null ? Fields.holding(violation).orElse(null) : field;
            refuse(place, "violation." + violation.key(), violation.arguments().toArray());
            return null;
        }
    }

    void refuse(String field, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        Locale locale = context.getViewRoot().getLocale();
        ResourceBundle texts = Texts.of(locale);
        String words = new MessageFormat(texts.getString(key), locale).format(arguments);
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        context.validationFailed();
        fits = false;
    }

    boolean fits() {
        return fits;
    }
}
