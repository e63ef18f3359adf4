package org.vouch.domain.assessment;

import org.vouch.domain.statement.StatementId;

/**
 * Give the information in a statement a credibility, on these grounds.
 *
 * @param overruling why it is confirmed although no second origin asserts it; null where that is not claimed
 */
public record AssessStatement(StatementId statement, Credibility grade, Grounds grounds, String overruling) {

    public AssessStatement(StatementId statement, Credibility grade, Grounds grounds) {
        this(statement, grade, grounds, null);
    }
}
