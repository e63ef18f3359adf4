package org.vouch.domain.claim;

import java.util.List;
import java.util.Map;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/**
 * Changes what is on record of a statement; the lists replace what was there. Spans never change: a citation of other
 * words is another citation.
 *
 * @param version the statement's when the form was opened
 * @param attributions of its citations; one left out keeps its own. All chains end with the same holder.
 */
public record ReviseStatement(
        StatementId id,
        long version,
        Said said,
        Map<CitationId, Attribution> attributions,
        List<BearsOn> bearings,
        List<CaveatLine> caveats,
        List<EvidenceLine> evidence) {

    public ReviseStatement {
        attributions = Map.copyOf(attributions);
        bearings = List.copyOf(bearings);
        caveats = List.copyOf(caveats);
        evidence = List.copyOf(evidence);
    }
}
