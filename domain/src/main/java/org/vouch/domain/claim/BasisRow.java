package org.vouch.domain.claim;

import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.StatementId;

/** @param on the name of the source or the gist of the statement it rests on, or null */
public record BasisRow(Basis basis, SourceId source, StatementId statement, String on) {}
