package org.vouch.domain.corroboration;

import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;

/** That one source is tied to a body, and in which days. */
public record GraphAffiliation(SourceId source, SourceId body, AffiliationKind kind, Days within) {

    /** Whether it makes the two one origin: members of one body each speak for themselves. */
    public boolean binds() {
        return kind != AffiliationKind.MEMBER_OF;
    }
}
