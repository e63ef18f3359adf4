package org.vouch.web.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.vouch.domain.shared.Violation;

/** Makes the values of a command out of what was typed, and gathers which field broke which rule. */
final class PanelCheck {

    /** @param field its id within the form */
    record Fault(String field, Violation violation) {}

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

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
