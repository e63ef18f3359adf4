package org.vouch.web.shared;

import jakarta.faces.component.UIViewAction;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Violation;
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
            String field = Fields.holding(violation).orElse(null);
            Notes.refusedAt(
                    field, "violation." + violation.key(), violation.arguments().toArray());
            context.validationFailed();
            context.renderResponse();
        }
    }

    private static Violation violationBehind(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Violation violation) {
                return violation;
            }
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
