package org.vouch.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * A view speaks its reader's language from its first moment on. Its template says so only when it is written, which is
 * too late for what is read and drawn before.
 */
public class SpokenViews extends ViewHandlerWrapper {

    public SpokenViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        String ofProfile =
                context.getApplication().evaluateExpressionGet(context, "#{signedIn.language}", String.class);
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        return Languages.of(request, ofProfile == null || ofProfile.isEmpty() ? null : ofProfile);
    }
}
