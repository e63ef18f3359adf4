package org.vouch.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.vouch.domain.shared.Contention;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.shared.WrittenAtTheSameMoment;
import org.vouch.domain.user.NotAllowed;

/**
 * The one place where a broken rule becomes a sentence: the form stays as it was typed, and the page says why nothing
 * was kept. Where a page itself cannot be shown, its address answers 404 or 403.
 */
public class Violations implements ActionListener {

    private final ActionListener wrapped;

    public Violations(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException e) {
            tell(event, violationBehind(e));
        }
    }

    private static void tell(ActionEvent event, Violation violation) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (event.getComponent() instanceof UIViewAction && violation instanceof NotFound) {
            answer(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (violation instanceof NotAllowed) {
            answer(context, HttpServletResponse.SC_FORBIDDEN);
        } else {
            String words = words(violation);
            String field = Fields.holding(violation).orElse(null);
            context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
            context.validationFailed();
            context.renderResponse();
        }
    }

    /** The sentence of a broken rule in the language of the page. */
    public static String words(Violation violation) {
        List<?> arguments = violation instanceof NotFound gone ? List.of(thing(gone)) : violation.arguments();
        return InWords.say("violation." + violation.key(), arguments.toArray());
    }

    /** The sentence of a broken rule where there is no page. */
    public static String words(Violation violation, Locale locale) {
        String text = Texts.of(locale).getString("violation." + violation.key());
        return new MessageFormat(text, locale).format(violation.arguments().toArray());
    }

    /** For a choice that cannot be had any more. */
    public static ConverterException unconvertible(Violation violation) {
        String words = words(violation);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** A record by its kind and call number: "the claim c9". */
    private static String thing(NotFound gone) {
        return InWords.say(
                "shared.thing." + gone.arguments().get(0), gone.arguments().get(1));
    }

    private static Violation violationBehind(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Violation violation) {
                return violation;
            }
        }
        if (CDI.current().select(Contention.class).get().isBehind(thrown)) {
            return new WrittenAtTheSameMoment();
        }
        throw thrown;
    }

    private static void answer(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
