package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouch.domain.source.SourceId;

/**
 * All that one claim leads back to.
 *
 * @param statements those that bear on it, and those that these rest on in turn
 * @param citations of those statements
 * @param affiliations of the sources that occur, and of their bodies in turn
 * @param findings those not taken back
 * @param unknown sources that nobody could find: unnamed, and not known to the desk either
 */
public record ClaimGraph(
        List<GraphStatement> statements,
        List<GraphCitation> citations,
        List<GraphEvidence> evidence,
        List<GraphAffiliation> affiliations,
        List<CarriedText> carried,
        List<GraphFinding> findings,
        Set<SourceId> unknown) {

    public ClaimGraph {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        evidence = List.copyOf(evidence);
        affiliations = List.copyOf(affiliations);
        carried = List.copyOf(carried);
        findings = List.copyOf(findings);
        unknown = Set.copyOf(unknown);
    }

    /** As it would be with one more finding. */
    public ClaimGraph with(GraphFinding finding) {
        List<GraphFinding> more = new ArrayList<>(findings);
        more.add(finding);
        return new ClaimGraph(statements, citations, evidence, affiliations, carried, more, unknown);
    }
}
