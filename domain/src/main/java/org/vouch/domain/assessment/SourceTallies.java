package org.vouch.domain.assessment;

import org.vouch.domain.source.SourceId;

/** Counts what sources held. */
public interface SourceTallies {

    /** All nothing for a source that held nothing. */
    SourceTally of(SourceId source);
}
