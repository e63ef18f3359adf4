package org.vouch.domain.corroboration;

import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.StatementId;

/**
 * A statement in the graph of a claim.
 *
 * @param stance how it bears on the claim; null where it only is what another rests on
 */
public record GraphStatement(StatementId id, SourceId holder, Stance stance, Days made, BasisOf basis) {}
