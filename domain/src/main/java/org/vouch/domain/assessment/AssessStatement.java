package org.vouch.domain.assessment;

import java.time.Instant;
import org.vouch.domain.statement.StatementId;

/**
 * Give the information in a statement a credibility, for these reasons.
 *
 * @param overruling why it is confirmed although no second origin asserts it; null where that is not claimed
 * @param seen when whoever gives it began to look at the statement; null for this moment
 */
public record AssessStatement(
        StatementId statement, Credibility grade, Reasoning reasoning, String overruling, Instant seen) {

    public AssessStatement(StatementId statement, Credibility grade, Reasoning reasoning) {
        this(statement, grade, reasoning, null);
    }

    public AssessStatement(StatementId statement, Credibility grade, Reasoning reasoning, String overruling) {
        this(statement, grade, reasoning, overruling, null);
    }
}
