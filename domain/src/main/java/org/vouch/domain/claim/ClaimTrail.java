package org.vouch.domain.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;

/** What the trail is told of claims. */
class ClaimTrail {

    private final Trail trail;

    ClaimTrail(Trail trail) {
        this.trail = trail;
    }

    static Map<String, Object> facts(Claim claim) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("text", claim.text());
        if (claim.note() != null) {
            facts.put("note", claim.note());
        }
        if (!claim.matters().isEmpty()) {
            facts.put("matters", String.join("; ", claim.matters()));
        }
        return facts;
    }

    void proposed(Claim claim, Map<String, Object> facts) {
        tell("claim.proposed", claim, Map.of(), facts);
    }

    void revised(Claim claim, Map<String, Object> before, Map<String, Object> after) {
        tell("claim.revised", claim, StatementFacts.differing(before, after), StatementFacts.differing(after, before));
    }

    void deleted(Claim claim, Map<String, Object> facts) {
        tell("claim.deleted", claim, facts, Map.of());
    }

    private void tell(String action, Claim claim, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, "claim", claim.id().value(), claim.id() + " " + claim.text(), before, after));
    }
}
