package org.vouch.web.statement;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.vouch.domain.shared.Violation;
import org.vouch.web.shared.Violations;

/** Makes the values of a command out of what was typed, and gathers which field broke which rule. */
final class PanelCheck {

    private static final String FORM = "f:";

    /** @param field its id within the form */
    private record Fault(String field, Violation violation) {}

    private final List<Fault> faults = new ArrayList<>();

    /** The value, or null where a rule was broken, which is noted for the field. */
    <T> T at(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Violation broken) {
            faults.add(new Fault(field, broken));
            return null;
        }
    }

    boolean passed() {
        return faults.isEmpty();
    }

    /**
     * Says each at its field, in the language of the page.
     *
     * @param whole the field at which is said what concerns none
     */
    void tell(String whole) {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Fault fault : faults) {
            String words = Violations.words(fault.violation());
            String field = fault.field().isEmpty() ? whole : FORM + fault.field();
            context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        context.validationFailed();
    }
}
