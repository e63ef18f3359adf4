package org.vouch.domain.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.domain.corroboration.Origin.Standing;
import org.vouch.domain.source.SourceId;

/** Draws the origins of one side around the nodes that are one: roots, those affiliated with them, their evidence. */
final class SideFrames {

    private final Stance stance;
    private final Reckoning reckoned;
    private final AttributionDraft draft;
    private final Map<SourceId, Integer> found;
    private int established;
    private int possible;

    SideFrames(Stance stance, Reckoning reckoned, AttributionDraft draft, Map<SourceId, Integer> found) {
        this.stance = stance;
        this.reckoned = reckoned;
        this.draft = draft;
        this.found = found;
    }

    void draw() {
        reckoned.roots().forEach(this::frame);
    }

    private void frame(Origin origin) {
        List<Collapse> because = new ArrayList<>();
        Set<SourceId> one = oneWith(origin, because);
        Set<Integer> nodes = new TreeSet<>();
        for (SourceId source : one) {
            if (found.containsKey(source) && draft.at(found.get(source)).part() != Part.PUBLISHER) {
                nodes.add(found.get(source));
            }
        }
        for (int node = 0; node < draft.size(); node++) {
            AttributionNode at = draft.at(node);
            if (at.part() == Part.EVIDENCE && at.side() == stance && one.containsAll(at.sources()) && !at.lost()) {
                nodes.add(node);
            }
        }
        origin.sources().forEach(root -> silent(origin, root, nodes));
        boolean counts = origin.isEstablished() || reckoned.possible() == 1;
        int number = counts ? ++established : ++possible;
        draft.frame(new AttributionFrame(stance, List.of(origin), number, counts, because, List.copyOf(nodes)));
    }

    /** Adds what stands for the basis that a holder does not tell. */
    private void silent(Origin origin, SourceId root, Set<Integer> nodes) {
        Integer node = found.get(root);
        boolean holds = node != null && draft.at(node).part() == Part.HOLDER;
        if (origin.standing() == Standing.NOT_ESTABLISHED && holds && !draft.leadsOn(node)) {
            AttributionNode nothing =
                    new AttributionNode(Part.NOTHING_NAMED, stance, List.of(), List.of(), List.of(), true, false);
            int named = draft.node(nothing, node);
            draft.edge(node, named, AttributionEdge.Way.IS_SILENT, List.of());
            nodes.add(named);
        }
    }

    /** The sources of the origin, and those that affiliations or an editor's finding make one with them. */
    private Set<SourceId> oneWith(Origin origin, List<Collapse> because) {
        Set<SourceId> one = new HashSet<>(origin.sources());
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Collapse step : reckoned.collapses()) {
                if (joins(step) && (one.contains(step.from()) || one.contains(step.into()))) {
                    grew |= one.addAll(List.of(step.from(), step.into()));
                }
            }
        }
        reckoned.collapses().stream()
                .filter(step -> joins(step) && one.contains(step.from()))
                .forEach(because::add);
        return one;
    }

    private static boolean joins(Collapse step) {
        return step.reason() == Reason.AFFILIATED || step.reason() == Reason.OVERRULED;
    }
}
