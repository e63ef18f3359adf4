package org.vouch.web.source;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import org.primefaces.component.autocomplete.AutoComplete;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.Sender;

/** One picker on the page, in the row it stands in where it is repeated: its field and, below, its small form. */
final class SourcePickerBox {

    private static final String MARK = "sourcePicker";
    private static final String KIND = "kind";

    private final UIComponent box;
    private final FacesContext context = FacesContext.getCurrentInstance();

    private SourcePickerBox(UIComponent box) {
        this.box = box;
    }

    static SourcePickerBox around(UIComponent component) {
        UIComponent at = component;
        while (!at.getAttributes().containsKey(MARK)) {
            at = at.getParent();
        }
        return new SourcePickerBox(at);
    }

    String key() {
        return box.getClientId(context);
    }

    /** The kind of source that is asked for here, or null where it may be any. */
    SourceKind kind() {
        String kind = (String) box.getAttributes().get(KIND);
        return kind == null || kind.isEmpty() ? null : SourceKind.valueOf(kind);
    }

    /** The client id of a field of the small form. */
    String input(String name) {
        return field().getClientId(context) + name;
    }

    void choose(SourceHint source) {
        UIInput field = field();
        field.getValueExpression("value").setValue(context.getELContext(), source);
        field.resetValue();
    }

    /** The words that stand in the field and are no source; null where there are none. */
    String typed() {
        UIInput field = field();
        if (!field.isValid() && field.getSubmittedValue() instanceof String words && !words.matches("[#+].*|\\s*")) {
            return words.strip();
        }
        return field.getValue() instanceof SourceHint hint && hint.id().value() == 0 ? hint.name() : null;
    }

    /** Whether this request only keeps what stands in the form, and is neither sent by this picker nor by what records. */
    boolean isOnlyKept() {
        return !Sender.commits(context) && !Sender.is(context, field(), "Register", "Add", "Close");
    }

    private UIInput field() {
        return find(box);
    }

    private static UIInput find(UIComponent within) {
        for (UIComponent child : within.getChildren()) {
            UIInput found = child instanceof AutoComplete field ? field : find(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
