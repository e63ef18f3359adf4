package org.vouch.web.statement;

import org.vouch.domain.claim.StatementHint;

/** A statement as the panel offers it. */
public record StatementChoice(long id, String gist, String holder) {

    static StatementChoice of(StatementHint hint) {
        return new StatementChoice(hint.id().value(), hint.gist(), hint.holder());
    }

    public String label() {
        return "s" + id + " " + holder + ": " + gist;
    }
}
