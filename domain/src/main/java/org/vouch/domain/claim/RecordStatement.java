package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.Passage;
import org.vouch.domain.statement.Said;

/** Records a statement with the first place that reports it. */
public record RecordStatement(
        Passage passage, Said said, List<BearsOn> bearings, List<CaveatLine> caveats, List<EvidenceLine> evidence) {

    public RecordStatement {
        bearings = List.copyOf(bearings);
        caveats = List.copyOf(caveats);
        evidence = List.copyOf(evidence);
    }
}
