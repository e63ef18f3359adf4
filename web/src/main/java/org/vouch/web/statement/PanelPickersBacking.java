package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.StatementFinder;

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

    public List<StatementChoice> statements(String typed) {
        return statements.alike(typed, MOST).stream().map(StatementChoice::of).toList();
    }
}
