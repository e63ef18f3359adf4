package org.vouch.domain.corroboration;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Reckons one side of a claim: follows its lines to their ends, and makes one of the ends that are one. */
final class SideReckoning {

    private final ClaimGraph graph;
    private final Stance stance;
    private final Side side;
    private final List<GraphCitation> citations;
    private final Nodes nodes = new Nodes();
    private final Steps steps = new Steps();
    private final Lines lines;
    private final BitSet roots = new BitSet();
    private final LostPlaces lost;
    private Reckoning reckoning;

    SideReckoning(ClaimGraph graph, Stance stance) {
        this.graph = graph;
        this.stance = stance;
        side = new Side(graph, stance);
        citations = side.ownCitations();
        lines = new Lines(graph, side, nodes, steps);
        lost = new LostPlaces(graph.unknown(), citations);
    }

    /** Followed once, however often it is asked for. */
    Reckoning reckoning() {
        if (reckoning == null) {
            reckoning = reckon();
        }
        return reckoning;
    }

    private Reckoning reckon() {
        findRoots();
        Shown shown = new Shown(graph, side, nodes);
        Kin kin = kin(shown);
        Ends ends = new Ends(graph, nodes, kin, roots, lines.firstHand());
        List<Origin> origins = ends.origins(shown.issuersAnd(roots));
        long established = origins.stream().filter(Origin::isEstablished).count();
        sameHolders();
        kin.tell(shown.issuersAnd(roots), steps);
        shown.tell(ends, steps);
        return new Reckoning(
                stance,
                Paths.publishers(citations),
                Paths.chains(citations),
                (int) Math.max(established, roots.isEmpty() ? 0 : 1),
                origins.size(),
                origins,
                steps.inOrder(),
                new CircleSearch(lines.arrows(), nodes).circles(),
                lost.inOrder());
    }

    /** Where the lines of a statement end, by number; empty where it is not of this side. */
    List<SourceId> ends(StatementId id) {
        if (!side.takes(id)) {
            return List.of();
        }
        return lines.ends(side.statement(id)).stream()
                .filter(end -> !graph.unknown().contains(end))
                .toList();
    }

    private void findRoots() {
        int[] starts = side.statements().stream().mapToInt(lines::start).toArray();
        Components reached = new Components(lines.arrows(), lines.firstHand(), nodes.size());
        for (int start : starts) {
            reached.from(start);
        }
        for (int node = 0; node < nodes.size(); node++) {
            if (reached.isReached(node) && lines.isEnd(node)) {
                end(node);
            }
        }
    }

    private void end(int node) {
        SourceId source = nodes.source(node);
        if (graph.unknown().contains(source)) {
            lost.holder(source);
        } else {
            roots.set(node);
        }
    }

    private Kin kin(Shown shown) {
        Kin kin = new Kin(graph, nodes);
        for (GraphStatement statement : side.lineage()) {
            kin.climb(nodes.of(statement.holder()), statement.made());
            kin.climb(lines.start(statement), statement.made());
        }
        shown.climb(kin);
        return kin;
    }

    private void sameHolders() {
        Map<SourceId, Set<GraphCitation>> places = new HashMap<>();
        citations.forEach(citation -> places.computeIfAbsent(citation.holder(), key -> new HashSet<>())
                .add(citation));
        places.forEach((holder, all) -> {
            if (all.size() > 1) {
                all.forEach(citation -> steps.add(Reason.SAME_HOLDER, holder, holder, citation.statement()));
            }
        });
    }
}
