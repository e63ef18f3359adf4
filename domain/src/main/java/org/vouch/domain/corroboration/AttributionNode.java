package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * A place in the graph of a claim.
 *
 * @param side whose part of the picture it is; null for an outlet that only carries, which all sides share
 * @param sources who stands there; several where likenesses are drawn as one, none where nobody is named
 * @param statements those the sources hold on this side, by number
 * @param steps where in a circle of reporting the source stands
 * @param lost whether nobody could find the source
 * @param publishes whether it is an outlet that carries a statement, besides what else it is
 */
public record AttributionNode(
        Part part,
        Stance side,
        List<SourceId> sources,
        List<StatementId> statements,
        List<Step> steps,
        boolean lost,
        boolean publishes) {

    /** As what the sources stand there. */
    public enum Part {
        /** An outlet that carries what others say. */
        PUBLISHER,
        /** Somebody who passes on what another said. */
        RELAY,
        /** Whose statement it is. */
        HOLDER,
        /** Somebody a holder rests on, without a statement on record. */
        BASIS,
        /** What was shown with a statement; the sources are those who issued it. */
        EVIDENCE,
        /** Wires that an article names as contributors; which sentence is whose is not known. */
        CREDITED,
        /** A holder does not tell on what it says it. */
        NOTHING_NAMED
    }

    /**
     * A place in a circle; circles and places are counted from 1.
     *
     * @param last the number of its last step
     */
    public record Step(int circle, int number, int last) {

        boolean leadsTo(Step next) {
            return circle == next.circle && next.number == number % last + 1;
        }
    }

    public AttributionNode {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        steps = List.copyOf(steps);
    }

    AttributionNode holding(Collection<StatementId> held) {
        return new AttributionNode(part, side, sources, List.copyOf(held), steps, lost, publishes);
    }

    AttributionNode at(Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(step);
        return new AttributionNode(part, side, sources, statements, all, lost, publishes);
    }

    boolean leadsInCircleTo(AttributionNode next) {
        return steps.stream().anyMatch(step -> next.steps.stream().anyMatch(step::leadsTo));
    }
}
