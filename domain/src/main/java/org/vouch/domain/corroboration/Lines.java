package org.vouch.domain.corroboration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.StatementId;

/**
 * Who rests on whom on one side of a claim. A line goes from a source to the next one it cites, from a holder to what
 * its statement rests on, and from an outlet to the one whose text it carries. It ends with a source that says it
 * first-hand, or that leads on to nobody.
 */
final class Lines {

    private final ClaimGraph graph;
    private final Side side;
    private final Nodes nodes;
    private final Copies copies;
    private final Arrows arrows = new Arrows();
    private final BitSet firstHand = new BitSet();
    private final Set<SourceId> silentOnBasis = new HashSet<>();
    private final Parted parted;
    private final Steps steps;
    private final Map<Integer, List<SourceId>> ends = new HashMap<>();

    Lines(ClaimGraph graph, Side side, Nodes nodes, Steps steps) {
        this.graph = graph;
        this.side = side;
        this.nodes = nodes;
        this.steps = steps;
        parted = new Parted(graph);
        copies = new Copies(graph, side);
        side.lineage().forEach(this::ground);
        side.lineage().forEach(this::basis);
        side.citations().forEach(this::chain);
    }

    Arrows arrows() {
        return arrows;
    }

    /** The sources that say it of themselves. */
    BitSet firstHand() {
        return firstHand;
    }

    /** Where the line of a statement begins to be followed. */
    int start(GraphStatement statement) {
        SourceId on = restsOn(statement);
        return nodes.of(on == null ? statement.holder() : on);
    }

    /** Whether a line can end here. */
    boolean isEnd(int node) {
        return firstHand.get(node) || !arrows.leadsOn(node);
    }

    /** Where the lines of one statement end, by number. */
    List<SourceId> ends(GraphStatement statement) {
        return ends.computeIfAbsent(start(statement), this::endsFrom);
    }

    private List<SourceId> endsFrom(int start) {
        List<SourceId> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> toFollow = new ArrayDeque<>(List.of(start));
        while (!toFollow.isEmpty()) {
            int node = toFollow.remove();
            if (seen.add(node)) {
                if (isEnd(node)) {
                    found.add(nodes.source(node));
                } else {
                    arrows.each(node, toFollow::add);
                }
            }
        }
        found.sort((one, other) -> Long.compare(one.value(), other.value()));
        return found;
    }

    private void ground(GraphStatement statement) {
        int holder = nodes.of(statement.holder());
        Basis basis = statement.basis().basis();
        if (basis == Basis.FIRST_HAND && !side.isRetracted(statement) && !copies.isCopied(statement)) {
            firstHand.set(holder);
        } else if (basis != Basis.RESTS_ON) {
            silentOnBasis.add(statement.holder());
        }
    }

    private void basis(GraphStatement statement) {
        SourceId on = restsOn(statement);
        if (on != null && !on.equals(statement.holder())) {
            arrows.add(nodes.of(statement.holder()), nodes.of(on));
            steps.add(Reason.RESTS_ON, statement.holder(), on, statement.id());
        }
    }

    /** Null where it rests on nobody, or an editor found that it does not. */
    private SourceId restsOn(GraphStatement statement) {
        SourceId on = statement.basis().source();
        if (statement.basis().statement() != null) {
            GraphStatement other = side.statement(statement.basis().statement());
            on = other == null ? null : other.holder();
        }
        return on == null || parted.are(statement.holder(), on) ? null : on;
    }

    private void chain(GraphCitation citation) {
        SourceId from = null;
        int last = citation.chain().size() - 1;
        for (int hop = 0; hop <= last; hop++) {
            SourceId source = citation.chain().get(hop);
            boolean lost = hop > 0 && hop < last && graph.unknown().contains(source);
            if (from != null && !lost) {
                lead(Reason.RESTS_ON, from, source, citation.statement());
            }
            from = lost ? from : source;
        }
        copies.liftedFrom(citation)
                .forEach(text -> lead(Reason.SAME_TEXT, citation.publisher(), text, citation.statement()));
    }

    private void lead(Reason reason, SourceId from, SourceId to, StatementId statement) {
        if (parted.are(from, to)) {
            return;
        }
        arrows.add(nodes.of(from), nodes.of(to));
        if (silentOnBasis.contains(from) && !firstHand.get(nodes.of(from)) && !from.equals(to)) {
            steps.add(reason, from, to, statement);
        }
    }
}
