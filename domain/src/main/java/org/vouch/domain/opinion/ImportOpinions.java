package org.vouch.domain.opinion;

import java.util.List;

/** Keep the rows of a list; those it has already are not kept again. */
public record ImportOpinions(ListFacts list, List<GivenOpinion> rows) {

    public ImportOpinions {
        rows = List.copyOf(rows);
    }
}
