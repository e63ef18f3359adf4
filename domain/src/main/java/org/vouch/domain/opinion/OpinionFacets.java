package org.vouch.domain.opinion;

import java.util.List;

/**
 * What the list can be narrowed to, with counts of all opinions.
 *
 * @param terms the commonest
 */
public record OpinionFacets(List<ListCount> lists, List<TermCount> terms, long linked, long unlinked) {

    public OpinionFacets {
        lists = List.copyOf(lists);
        terms = List.copyOf(terms);
    }

    /** A list and how many opinions it has. */
    public record ListCount(OpinionListRow list, long count) {}

    /** A term and how many opinions say so. */
    public record TermCount(String term, long count) {}
}
