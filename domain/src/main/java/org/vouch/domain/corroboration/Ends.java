package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.corroboration.Origin.Standing;
import org.vouch.domain.source.SourceId;

/** The roots of a side, those that are one body together. */
final class Ends {

    private static final Comparator<SourceId> BY_NUMBER = Comparator.comparing(SourceId::value);

    private final Nodes nodes;
    private final Kin kin;
    private final BitSet roots;
    private final BitSet firstHand;
    private final Map<Integer, List<SourceId>> bodies = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();

    Ends(ClaimGraph graph, Nodes nodes, Kin kin, BitSet roots, BitSet firstHand) {
        this.nodes = nodes;
        this.kin = kin;
        this.roots = roots;
        this.firstHand = firstHand;
        roots.stream()
                .forEach(root -> bodies.computeIfAbsent(kin.of(root), key -> new ArrayList<>())
                        .add(nodes.source(root)));
        bodies.values().forEach(sources -> sources.sort(BY_NUMBER));
        graph.findings().stream()
                .filter(finding -> finding.kind() == GraphFinding.Kind.INDEPENDENT)
                .forEach(finding -> found.add(kin.of(nodes.of(finding.one()))));
    }

    /** The source itself where it is a root, else the first root of the body it is part of. */
    Optional<SourceId> rootOf(int node) {
        return roots.get(node)
                ? Optional.of(nodes.source(node))
                : Optional.ofNullable(bodies.get(kin.of(node))).map(sources -> sources.get(0));
    }

    /** The roots, and the issuers of evidence that are none of them. */
    List<Origin> origins(BitSet issuers) {
        List<Origin> origins = new ArrayList<>();
        bodies.forEach((body, sources) -> origins.add(new Origin(sources, standing(body, sources))));
        Map<Integer, List<SourceId>> others = new HashMap<>();
        issuers.stream()
                .filter(issuer -> rootOf(issuer).isEmpty())
                .forEach(issuer -> others.computeIfAbsent(kin.of(issuer), key -> new ArrayList<>())
                        .add(nodes.source(issuer)));
        others.values().forEach(sources -> {
            sources.sort(BY_NUMBER);
            origins.add(new Origin(sources, Standing.EVIDENCE_ONLY));
        });
        origins.sort(Comparator.comparing(Origin::standing)
                .thenComparing(origin -> origin.sources().get(0), BY_NUMBER));
        return origins;
    }

    private Standing standing(int body, List<SourceId> sources) {
        if (sources.stream().anyMatch(source -> firstHand.get(nodes.of(source)))) {
            return Standing.FIRST_HAND;
        }
        return found.contains(body) ? Standing.FOUND : Standing.NOT_ESTABLISHED;
    }
}
