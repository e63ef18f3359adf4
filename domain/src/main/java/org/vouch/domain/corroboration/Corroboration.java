package org.vouch.domain.corroboration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * A claim reckoned: for each stance its outlets, paths and origins, with the reasons. Linear in the size of the graph, but
 * for the order of what it tells.
 */
public final class Corroboration {

    private final ClaimGraph graph;
    private final Map<Stance, SideReckoning> sides = new EnumMap<>(Stance.class);

    public Corroboration(ClaimGraph graph) {
        this.graph = graph;
    }

    public Reckoning of(Stance stance) {
        return side(stance).reckoning();
    }

    /**
     * Where the lines of a statement end: what a row of a report calls its origin.
     *
     * @return by number; empty where the statement does not take the stance, or its lines are lost
     */
    public List<SourceId> ends(Stance stance, StatementId statement) {
        return side(stance).ends(statement);
    }

    /**
     * The statements that were made before anybody asserted the claim, and so do not answer it; where nobody asserts it,
     * those made before all others of another stance. A date that is not known well enough is none before.
     */
    public Set<StatementId> earlier() {
        return graph.statements().stream()
                .filter(said -> said.stance() == Stance.DENIES || said.stance() == Stance.DOUBTS)
                .filter(said -> said.made().last() < firstAnswered(said.stance()))
                .map(GraphStatement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first day on which it may have been asserted, or spoken to otherwise; the beginning of time where unknown. */
    private long firstAnswered(Stance denial) {
        return firstAsserted()
                .orElseGet(() ->
                        first(stance -> stance != null && stance != denial).orElse(Long.MIN_VALUE));
    }

    private OptionalLong firstAsserted() {
        return first(stance -> stance == Stance.ASSERTS);
    }

    private OptionalLong first(Predicate<Stance> which) {
        return graph.statements().stream()
                .filter(said -> which.test(said.stance()))
                .mapToLong(said -> said.made().first())
                .min();
    }

    private SideReckoning side(Stance stance) {
        return sides.computeIfAbsent(stance, side -> new SideReckoning(graph, side));
    }
}
