package org.vouch.domain.corroboration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** The graphs of the desk's claims, read with a constant number of statements to the database, however many they are. */
public interface ClaimGraphs {

    /** Everything each claim leads back to, in the order asked for; an empty graph where nothing bears on it. */
    Map<ClaimId, ClaimGraph> all(Collection<ClaimId> claims);

    /** Everything one claim leads back to. */
    default ClaimGraph of(ClaimId claim) {
        return all(List.of(claim)).get(claim);
    }

    /** The claims a statement asserts, by number. */
    List<ClaimId> assertedBy(StatementId statement);

    /** What the sources of these graphs are called. */
    Map<SourceId, String> names(Collection<ClaimGraph> graphs);

    /** What the sources of a graph are called. */
    default Map<SourceId, String> names(ClaimGraph graph) {
        return names(List.of(graph));
    }
}
