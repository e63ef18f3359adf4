package org.vouch.domain.corroboration;

import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** The graphs of the desk's claims, each read with a constant number of statements to the database. */
public interface ClaimGraphs {

    /** Everything the claim leads back to; an empty graph where nothing bears on it. */
    ClaimGraph of(ClaimId claim);

    /** The claims a statement asserts, by number. */
    List<ClaimId> assertedBy(StatementId statement);

    /** What the sources of a graph are called. */
    Map<SourceId, String> names(ClaimGraph graph);
}
