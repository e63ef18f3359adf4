package org.vouch.domain.corroboration;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.statement.StatementId;

/** The evidence that came with the statements of a side and that somebody has seen. */
final class Shown {

    private final Map<StatementId, GraphStatement> statements = new HashMap<>();
    private final List<GraphEvidence> items;
    private final Nodes nodes;

    Shown(ClaimGraph graph, Side side, Nodes nodes) {
        this.nodes = nodes;
        side.statements().forEach(statement -> statements.put(statement.id(), statement));
        items = graph.evidence().stream()
                .filter(GraphEvidence::bears)
                .filter(item -> statements.containsKey(item.statement()))
                .filter(item -> item.issuer() != null && !graph.unknown().contains(item.issuer()))
                .toList();
    }

    void climb(Kin kin) {
        items.forEach(item -> kin.climb(
                nodes.of(item.issuer()), statements.get(item.statement()).made()));
    }

    /** The issuers beside the roots. */
    BitSet issuersAnd(BitSet roots) {
        BitSet all = (BitSet) roots.clone();
        items.forEach(item -> all.set(nodes.of(item.issuer())));
        return all;
    }

    /** Tells of the items whose issuer is an origin itself, or part of one. */
    void tell(Ends ends, Steps steps) {
        items.forEach(item -> ends.rootOf(nodes.of(item.issuer()))
                .ifPresent(root -> steps.add(Reason.SAME_EVIDENCE, item.issuer(), root, item.statement())));
    }
}
