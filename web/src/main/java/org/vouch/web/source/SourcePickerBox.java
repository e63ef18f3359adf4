package org.vouch.web.source;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Set;
import org.primefaces.component.autocomplete.AutoComplete;

/** One picker on the page, in the row it stands in where it is repeated: its field and, below, its small form. */
final class SourcePickerBox {

    private static final String MARK = "sourcePicker";
    private static final String DRAFT = "draft";

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

    /** The client id of a field of the small form. */
    String input(String name) {
        return field().getClientId(context) + name;
    }

    void choose(Object source) {
        UIInput field = field();
        field.getValueExpression("value").setValue(context.getELContext(), source);
        field.resetValue();
    }

    /** Whether a button of the small form itself, or one that only keeps a draft, sent this request. */
    boolean letsItStandOpen(FacesContext request) {
        String sender = sender(request);
        if (sender == null) {
            return false;
        }
        UIComponent component = request.getViewRoot().findComponent(":" + sender.replaceAll(":\\d+(?=:)", ""));
        boolean itself = Set.of(input(""), input("Add"), input("Close")).contains(sender);
        return itself || (component != null && component.getAttributes().containsKey(DRAFT));
    }

    static String sender(FacesContext request) {
        return request.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
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
