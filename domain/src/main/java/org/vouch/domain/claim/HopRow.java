package org.vouch.domain.claim;

import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Cited;

/**
 * A source of a chain, as read.
 *
 * @param country ISO 3166-1 alpha-2, or null
 */
public record HopRow(SourceId source, String name, SourceKind kind, String country, Act act) {

    /** Nobody who can be found: it adds no origin. */
    public boolean lineageUnknown() {
        return kind == SourceKind.UNNAMED;
    }

    public Cited cited() {
        return new Cited(name, kind, country);
    }
}
