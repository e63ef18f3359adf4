package org.vouch.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;

/** What sent a request: a field that looks something up, what only keeps a form as it stands, or what records it. */
public final class Sender {

    private static final String COMMITS = "commits";

    private Sender() {}

    /** Whether the form is sent to be recorded: as a whole page, or by a button that says so. */
    public static boolean commits(FacesContext context) {
        String sender = id(context);
        if (sender == null) {
            return true;
        }
        UIComponent component = context.getViewRoot().findComponent(":" + sender.replaceAll(":\\d+(?=:)", ""));
        return component != null && component.getAttributes().containsKey(COMMITS);
    }

    /** Whether this field sent it, or a part of the page whose id begins with its id. */
    public static boolean is(FacesContext context, UIComponent field, String... parts) {
        String own = field.getClientId(context);
        String sender = id(context);
        return own.equals(sender) || Arrays.stream(parts).anyMatch(part -> (own + part).equals(sender));
    }

    private static String id(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap().get("jakarta.faces.source");
    }
}
