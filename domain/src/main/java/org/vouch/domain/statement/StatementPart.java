package org.vouch.domain.statement;

import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

/** A row of one of a statement's lists: its figures, caveats, evidence. Each has a sequence, and so a key, of its own. */
@MappedSuperclass
abstract class StatementPart {

    @ManyToOne(optional = false)
    @JoinColumn(name = "statement_id")
    private Statement statement;

    @SuppressWarnings("UnusedVariable") // the order of the statement's list
    private int position;

    protected StatementPart() {}

    StatementPart(Statement statement, int position) {
        this.statement = statement;
        this.position = position;
    }

    Statement statement() {
        return statement;
    }
}
