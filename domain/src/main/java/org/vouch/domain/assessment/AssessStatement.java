package org.vouch.domain.assessment;

import org.vouch.domain.statement.StatementId;

/**
 * Give the information in a statement a credibility, for these reasons.
 *
 * @param overruling why it is confirmed although no second origin asserts it; null where that is not claimed
 */
public record AssessStatement(StatementId statement, Credibility grade, Reasoning reasoning, String overruling) {

    public AssessStatement(StatementId statement, Credibility grade, Reasoning reasoning) {
        this(statement, grade, reasoning, null);
    }
}
