package org.vouch.domain.claim;

import org.vouch.domain.statement.StatementId;

/** A statement as a form offers it. */
public record StatementHint(StatementId id, String gist, String holder) {}
