package org.vouch.domain.statement;

/** The number of a statement; readers see it as {@code s12}. */
public record StatementId(long value) {

    @Override
    public String toString() {
        return "s" + value;
    }
}
