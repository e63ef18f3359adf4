package org.vouch.web.statement;

import org.vouch.domain.claim.StatementHint;

/**
 * A statement as the panel offers it.
 *
 * @param id 0 where it is words that were typed and no statement was chosen, which stand in the gist
 */
public record StatementChoice(long id, String gist, String holder) {

    static StatementChoice of(StatementHint hint) {
        return new StatementChoice(hint.id().value(), hint.gist(), hint.holder());
    }

    static StatementChoice typed(String words) {
        return new StatementChoice(0, words, null);
    }

    boolean isOnlyTyped() {
        return id == 0;
    }

    public String label() {
        return isOnlyTyped() ? gist : "s" + id + " " + holder + ": " + gist;
    }
}
