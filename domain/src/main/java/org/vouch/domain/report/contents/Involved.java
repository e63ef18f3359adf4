package org.vouch.domain.report.contents;

import java.util.List;

/** The sources of an edition as they were at its release, with the bodies they belonged to in turn. */
public record Involved(List<SourceEntry> sources, List<AffiliationEntry> affiliations) {

    public Involved {
        sources = List.copyOf(sources);
        affiliations = List.copyOf(affiliations);
    }
}
