package org.vouch.domain.claim;

import org.vouch.domain.statement.StatementId;

/** What is on record of a statement was changed; told in the transaction that changes it. */
public record StatementRevised(StatementId statement, String label) {}
