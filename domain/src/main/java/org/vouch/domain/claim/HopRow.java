package org.vouch.domain.claim;

import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Cited;

/**
 * A source of a chain, as read.
 *
 * @param country ISO 3166-1 alpha-2, or null
 * @param unnamed nobody who can be found: the lineage is unknown from here, and it adds no origin
 */
public record HopRow(SourceId source, String name, SourceKind kind, String country, Act act, boolean unnamed) {

    public Cited cited() {
        return new Cited(name, kind, country);
    }
}
