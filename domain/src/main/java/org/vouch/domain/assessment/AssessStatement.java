package org.vouch.domain.assessment;

import org.vouch.domain.statement.StatementId;

/** Give the information in a statement a credibility, on these grounds. */
public record AssessStatement(StatementId statement, Credibility grade, Grounds grounds) {}
