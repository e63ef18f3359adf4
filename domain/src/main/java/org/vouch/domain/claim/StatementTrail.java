package org.vouch.domain.claim;

import java.util.List;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.statement.Citation;
import org.vouch.domain.statement.SourceNames;
import org.vouch.domain.statement.Statement;

/** What the trail is told of statements. */
class StatementTrail {

    private final Trail trail;
    private final Claims claims;
    private final SourceNames names;

    StatementTrail(Trail trail, Claims claims, SourceNames names) {
        this.trail = trail;
        this.claims = claims;
        this.names = names;
    }

    Map<String, Object> facts(Statement statement) {
        List<String> bearings = claims.bearingsOf(statement.id()).stream()
                .map(b -> b.stance() + " " + b.claim())
                .toList();
        return StatementFacts.about(statement, names).of(statement, bearings);
    }

    void recorded(Statement statement) {
        tell("statement.recorded", statement, Map.of(), facts(statement));
    }

    void cited(Statement statement, Citation citation, AddCitation command) {
        StatementFacts facts = StatementFacts.about(statement, names);
        tell("statement.cited", statement, Map.of(), facts.of(citation, command.caveats(), command.evidence()));
    }

    /** @return whether anything is different from before */
    boolean changed(String action, Statement statement, Map<String, Object> before) {
        Map<String, Object> after = facts(statement);
        tell(action, statement, StatementFacts.differing(before, after), StatementFacts.differing(after, before));
        return !before.equals(after);
    }

    static String label(Statement statement) {
        return statement.id() + " " + statement.said().gist();
    }

    void deleted(Statement statement) {
        tell("statement.deleted", statement, facts(statement), Map.of());
    }

    private void tell(String action, Statement statement, Map<String, Object> before, Map<String, Object> after) {
        trail.record(new Change(action, "statement", statement.id().value(), label(statement), before, after));
    }
}
