package org.vouch.domain.corroboration;

import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.StatementId;

/** An item of evidence that came with a statement, and whose it is. */
public record GraphEvidence(StatementId statement, SourceId issuer, EvidenceState state) {

    /** Whether somebody has seen it; what is only said to exist, or shows something else, bears nothing. */
    public boolean bears() {
        return state == EvidenceState.SHOWN || state == EvidenceState.SEEN;
    }
}
