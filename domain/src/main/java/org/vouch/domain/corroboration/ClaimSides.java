package org.vouch.domain.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;

/** The numbers of claims where something is decided about them: reckoned as they are now, for many claims at once. */
@ApplicationScoped
public class ClaimSides {

    private final ClaimGraphs graphs;

    @Inject
    public ClaimSides(ClaimGraphs graphs) {
        this.graphs = graphs;
    }

    protected ClaimSides() {
        this(null);
    }

    /** For each claim the sides that somebody takes, who asserts it first. */
    public Map<ClaimId, List<SideNumbers>> of(Collection<ClaimId> claims) {
        Map<ClaimId, List<SideNumbers>> numbers = new LinkedHashMap<>();
        graphs.all(claims).forEach((claim, graph) -> numbers.put(claim, sides(new Corroboration(graph))));
        return numbers;
    }

    private static List<SideNumbers> sides(Corroboration claim) {
        return Stream.of(Stance.values())
                .map(claim::of)
                .filter(side -> side.outlets() > 0)
                .map(SideNumbers::of)
                .toList();
    }
}
