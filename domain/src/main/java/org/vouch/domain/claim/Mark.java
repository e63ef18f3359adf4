package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.StatementId;

/**
 * Recorded words of an article.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param stances of the statement's bearings, each once; empty where it bears on no claim
 * @param caveat whether the words are a reservation, not a statement
 */
public record Mark(
        CitationId citation,
        StatementId statement,
        int start,
        int end,
        String quote,
        List<Stance> stances,
        boolean caveat) {

    public Mark {
        stances = List.copyOf(stances);
    }
}
