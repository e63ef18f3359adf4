package org.vouch.domain.claim;

import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.StatementId;

/** Takes one of several citations off a statement; its caveats and evidence stay. */
public record WithdrawCitation(StatementId statement, long version, CitationId citation) {}
