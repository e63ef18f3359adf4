package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.shared.Words;
import org.vouch.domain.statement.StatementId;

/** The rule that credibility 1 needs a second independent origin which asserts the claim. */
@ApplicationScoped
public class SecondOrigin {

    private final ClaimGraphs graphs;

    @Inject
    public SecondOrigin(ClaimGraphs graphs) {
        this.graphs = graphs;
    }

    protected SecondOrigin() {
        this(null);
    }

    /** Whether some claim that the statement asserts has two origins or more. */
    public boolean confirms(StatementId statement) {
        return graphs.all(graphs.assertedBy(statement)).values().stream().anyMatch(SecondOrigin::hasTwo);
    }

    /**
     * Why the rule is set aside for this grade.
     *
     * @param typed the reason given, or null
     * @return null where the rule holds or does not apply
     * @throws CredibilityNeedsSecondOrigin if it does not hold and no reason was given
     */
    String overruling(StatementId statement, Credibility grade, String typed) {
        if (grade != Credibility.CONFIRMED_BY_OTHER_SOURCES || confirms(statement)) {
            return null;
        }
        String reason = Words.optional(typed, Grounds.LONGEST);
        if (reason == null) {
            throw new CredibilityNeedsSecondOrigin();
        }
        return reason;
    }

    private static boolean hasTwo(ClaimGraph claim) {
        return new Corroboration(claim).of(Stance.ASSERTS).origins() > 1;
    }
}
