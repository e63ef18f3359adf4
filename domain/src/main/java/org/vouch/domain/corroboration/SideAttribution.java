package org.vouch.domain.corroboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.domain.corroboration.LineageUnknown.Place;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Draws one side of a claim: its chains, what its holders rest on and show, its origins and circles. */
final class SideAttribution {

    private final ClaimGraph graph;
    private final Stance stance;
    private final Side side;
    private final Parted parted;
    private final AttributionDraft draft;
    private final Set<SourceId> publishers = new HashSet<>();
    private final Set<SourceId> holders = new HashSet<>();
    private final Set<SourceId> hops = new HashSet<>();
    private final Map<SourceId, Integer> found = new HashMap<>();

    SideAttribution(ClaimGraph graph, Stance stance, AttributionDraft draft) {
        this.graph = graph;
        this.stance = stance;
        this.draft = draft;
        parted = new Parted(graph);
        side = new Side(graph, stance);
        side.lineage().forEach(statement -> holders.add(statement.holder()));
        for (GraphCitation citation : side.citations()) {
            publishers.add(citation.publisher());
            hops.addAll(citation.chain().subList(1, citation.chain().size()));
        }
    }

    void draw() {
        if (side.statements().isEmpty()) {
            return;
        }
        Reckoning reckoned = new Corroboration(graph).of(stance);
        side.citations().forEach(this::chain);
        side.lineage().forEach(this::basis);
        carried();
        side.ownCitations().forEach(citation -> credits(citation, reckoned));
        evidence();
        new SideFrames(stance, reckoned, draft, found).draw();
        for (int circle = 0; circle < reckoned.circles().size(); circle++) {
            circle(circle + 1, reckoned.circles().get(circle).steps());
        }
    }

    private void chain(GraphCitation citation) {
        int from = node(citation.publisher());
        for (SourceId hop : citation.chain().subList(1, citation.chain().size())) {
            int to = node(hop);
            edge(from, to, AttributionEdge.Way.CITES, citation.statement());
            from = to;
        }
    }

    private void basis(GraphStatement said) {
        int holder = node(said.holder());
        draft.holds(holder, said.id());
        GraphStatement other = said.basis().statement() == null
                ? null
                : side.statement(said.basis().statement());
        SourceId on = other == null ? said.basis().source() : other.holder();
        if (on != null) {
            edge(holder, node(on), AttributionEdge.Way.RESTS_ON, said.id());
        }
    }

    private void carried() {
        Copies copies = new Copies(graph, side);
        for (GraphCitation citation : side.citations()) {
            for (SourceId text : copies.liftedFrom(citation)) {
                edge(node(citation.publisher()), node(text), AttributionEdge.Way.CARRIES, citation.statement());
            }
        }
    }

    private void credits(GraphCitation citation, Reckoning reckoned) {
        List<SourceId> wires = citation.credits().stream()
                .filter(wire -> reckoned.unknown().contains(new LineageUnknown(Place.CREDIT, wire)))
                .distinct()
                .toList();
        if (!wires.isEmpty()) {
            int credited =
                    draft.node(new AttributionNode(Part.CREDITED, stance, wires, List.of(), List.of(), true, false));
            edge(node(citation.publisher()), credited, AttributionEdge.Way.CREDITS, citation.statement());
        }
    }

    private void evidence() {
        Map<StatementId, SourceId> holderOf =
                side.statements().stream().collect(Collectors.toMap(GraphStatement::id, GraphStatement::holder));
        for (GraphEvidence item : graph.evidence()) {
            SourceId holder = holderOf.get(item.statement());
            if (item.bears() && holder != null) {
                boolean lost = item.issuer() == null || graph.unknown().contains(item.issuer());
                List<SourceId> issuer = item.issuer() == null ? List.of() : List.of(item.issuer());
                int shown = draft.node(
                        new AttributionNode(Part.EVIDENCE, stance, issuer, List.of(), List.of(), lost, false),
                        node(holder));
                edge(node(holder), shown, AttributionEdge.Way.SHOWS, item.statement());
            }
        }
    }

    private void circle(int number, List<SourceId> sources) {
        for (int step = 0; step < sources.size(); step++) {
            draft.step(node(sources.get(step)), new AttributionNode.Step(number, step + 1, sources.size()));
        }
    }

    private void edge(int from, int to, AttributionEdge.Way way, StatementId statement) {
        draft.edge(from, to, way, List.of(statement));
        boolean apart = draft.at(from).sources().stream()
                .anyMatch(one -> draft.at(to).sources().stream().anyMatch(other -> parted.are(one, other)));
        if (apart) {
            draft.part(from, to, way);
        }
    }

    private int node(SourceId source) {
        Integer known = found.get(source);
        if (known == null) {
            Part part = part(source);
            known = draft.node(new AttributionNode(
                    part,
                    part == Part.PUBLISHER ? null : stance,
                    List.of(source),
                    List.of(),
                    List.of(),
                    graph.unknown().contains(source),
                    publishers.contains(source)));
            found.put(source, known);
        }
        return known;
    }

    private Part part(SourceId source) {
        if (holders.contains(source)) {
            return Part.HOLDER;
        }
        if (hops.contains(source)) {
            return Part.RELAY;
        }
        boolean onlyCarries = publishers.contains(source)
                && graph.carried().stream().noneMatch(text -> text.from().equals(source));
        return onlyCarries ? Part.PUBLISHER : Part.BASIS;
    }
}
