package org.vouch.domain.claim;

import java.util.List;

/** What narrows the list of statements; stances and grades are all there, also with none left. */
public record StatementFacets(List<Facet> stances, List<Facet> grades, List<Facet> holders, List<Facet> outlets) {

    public StatementFacets {
        stances = List.copyOf(stances);
        grades = List.copyOf(grades);
        holders = List.copyOf(holders);
        outlets = List.copyOf(outlets);
    }
}
