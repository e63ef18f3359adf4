package org.vouch.web.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;
import org.vouch.domain.shared.Violation;

/** Finds the field that a text was typed into, so that what is wrong with it can be said beside it. */
public final class Fields {

    private Fields() {}

    /** The client id of the field of the submitted form that holds the text which broke the rule; it is marked as wrong. */
    public static Optional<String> holding(Violation violation) {
        return violation.typed().flatMap(Fields::marked);
    }

    /** Nothing was kept, and why is said beside the field. */
    public static void refuse(String field, String key) {
        FacesContext context = FacesContext.getCurrentInstance();
        String words = InWords.say(key);
        context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        context.validationFailed();
    }

    private static Optional<String> marked(String typed) {
        FacesContext context = FacesContext.getCurrentInstance();
        String[] found = new String[1];
        context.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (visit, component) -> {
                            if (component instanceof UIInput input && typed.equals(input.getValue())) {
                                input.setValid(false);
                                input.setSubmittedValue(typed); // what is not valid is shown as it was submitted
                                found[0] = input.getClientId(context);
                                return VisitResult.COMPLETE;
                            }
                            return isOfAnotherForm(component) ? VisitResult.REJECT : VisitResult.ACCEPT;
                        });
        return Optional.ofNullable(found[0]);
    }

    private static boolean isOfAnotherForm(UIComponent component) {
        return component instanceof UIForm form && !form.isSubmitted();
    }
}
