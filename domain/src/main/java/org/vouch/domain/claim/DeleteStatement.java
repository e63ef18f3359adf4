package org.vouch.domain.claim;

import org.vouch.domain.statement.StatementId;

/** Takes a statement that nothing leans on off the record, with its citations and bearings. */
public record DeleteStatement(StatementId id, long version) {}
