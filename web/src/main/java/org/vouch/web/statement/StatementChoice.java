package org.vouch.web.statement;

/** A statement as the panel offers it. */
public record StatementChoice(long id, String gist, String holder) {

    public String label() {
        return "s" + id + " " + holder + ": " + gist;
    }
}
