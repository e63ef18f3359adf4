package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Sender;

/** What the pickers of claims and statements offer for what is typed. */
@Named
@RequestScoped
public class PanelPickersBacking {

    private static final int MOST = 8;

    @Inject
    private ClaimFinder claims;

    @Inject
    private StatementFinder statements;

    /** Claims like what was typed, and last the offer to propose it as a new one. */
    public List<ClaimChoice> claims(String typed) {
        List<ClaimChoice> found = new ArrayList<>();
        claims.alike(typed, MOST)
                .forEach(hint -> found.add(new ClaimChoice(hint.id().value(), hint.text())));
        boolean worded = found.stream().anyMatch(choice -> choice.text().equalsIgnoreCase(typed.strip()));
        if (!typed.isBlank() && !worded) {
            found.add(new ClaimChoice(null, typed.strip()));
        }
        return found;
    }

    /** Words that are no claim yet, to be one. */
    public ClaimChoice proposed(ClaimChoice choice) {
        return choice != null && choice.isOnlyTyped() ? new ClaimChoice(null, choice.text()) : choice;
    }

    /** Words that are nothing may stand in a field as long as nothing is recorded. */
    public void known(FacesContext context, UIComponent field, Object value) {
        if (!Sender.commits(context)) {
            return;
        }
        if (value instanceof ClaimChoice claim && claim.isOnlyTyped()) {
            throw new ValidatorException(error("reading.bears.unknown"));
        }
        if (value instanceof StatementChoice statement && statement.isOnlyTyped()) {
            throw new ValidatorException(error("reading.rests.unknown"));
        }
    }

    private static FacesMessage error(String key) {
        String words = InWords.say(key);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words);
    }

    public List<StatementChoice> statements(String typed) {
        return statements.alike(typed, MOST).stream().map(StatementChoice::of).toList();
    }
}
