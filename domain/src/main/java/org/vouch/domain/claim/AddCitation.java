package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.StatementId;

/** Adds to a statement another place that reports it, with the caveats and evidence that stand there. */
public record AddCitation(
        StatementId statement, Passage passage, List<CaveatLine> caveats, List<EvidenceLine> evidence) {

    public AddCitation {
        caveats = List.copyOf(caveats);
        evidence = List.copyOf(evidence);
    }
}
