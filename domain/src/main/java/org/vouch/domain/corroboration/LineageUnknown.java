package org.vouch.domain.corroboration;

import java.util.Comparator;
import org.vouch.domain.source.SourceId;

/** A place where a line is lost: it adds no origin. */
public record LineageUnknown(Place place, SourceId source) {

    static final Comparator<LineageUnknown> IN_ORDER = Comparator.comparing(LineageUnknown::place)
            .thenComparing(lost -> lost.source().value());

    /** Where in the line. */
    public enum Place {
        /** The holder is somebody nobody could find. */
        HOLDER,
        /** Somebody nobody could find passed it on. */
        RELAY,
        /** A wire is named as a contributor; which sentence is its is not known. */
        CREDIT
    }
}
