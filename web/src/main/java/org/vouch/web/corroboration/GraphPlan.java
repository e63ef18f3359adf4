package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vouch.domain.corroboration.AttributionEdge;
import org.vouch.domain.corroboration.AttributionFrame;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.web.shared.drawing.LayeredLayout;
import org.vouch.web.shared.drawing.Placement;
import org.vouch.web.shared.drawing.Plan;

/** The graph of a claim measured, and laid out to the room there is. */
final class GraphPlan {

    private static final double WIDE = 1010;
    private static final double NARROW = 356;

    /** A graph of more nodes is laid out once. */
    private static final int MANY = 20;

    /** The widest a box may be, tried one after the other. */
    private static final double[] ACROSS = {260, 200, 170};

    private static final double[] DOWN = {250, 190, 146, 126};

    private final AttributionGraph graph;
    private final List<NodeCard> cards = new ArrayList<>();
    private final List<FrameTitle> titles = new ArrayList<>();
    private final List<EdgeLabel> labels = new ArrayList<>();
    private final boolean across;
    private final Placement placement;

    private GraphPlan(AttributionGraph graph, GraphWords words, boolean across, double widest) {
        this.graph = graph;
        this.across = across;
        for (int node = 0; node < graph.nodes().size(); node++) {
            AttributionNode at = graph.nodes().get(node);
            cards.add(new NodeCard(at, words.heading(at), notes(words, node), width(at, widest)));
        }
        graph.frames()
                .forEach(frame -> titles.add(new FrameTitle(frame, words, across ? 440 : Math.max(widest + 24, 190))));
        graph.edges().forEach(edge -> labels.add(new EdgeLabel(edge, words)));
        placement = LayeredLayout.of(plan());
    }

    /** With the widest boxes that keep it within the room; where none do, it is wider and scrolls. */
    static GraphPlan of(AttributionGraph graph, GraphWords words, boolean across) {
        double room = across ? WIDE : NARROW;
        GraphPlan narrowest = null;
        double[] tried = across ? ACROSS : DOWN;
        int first = graph.nodes().size() > MANY ? tried.length - 1 : 0;
        for (double widest : Arrays.copyOfRange(tried, first, tried.length)) {
            GraphPlan plan = new GraphPlan(graph, words, across, widest);
            if (narrowest == null || plan.placement.width() < narrowest.placement.width()) {
                narrowest = plan;
            }
            if (narrowest.placement.width() <= room) {
                break;
            }
        }
        return narrowest;
    }

    AttributionGraph graph() {
        return graph;
    }

    boolean isAcross() {
        return across;
    }

    Placement placement() {
        return placement;
    }

    NodeCard card(int node) {
        return cards.get(node);
    }

    FrameTitle title(int frame) {
        return titles.get(frame);
    }

    EdgeLabel label(int edge) {
        return labels.get(edge);
    }

    private Plan plan() {
        List<Plan.Box> boxes = new ArrayList<>();
        for (int node = 0; node < cards.size(); node++) {
            AttributionFrame frame = graph.frameOf(node);
            boxes.add(new Plan.Box(
                    cards.get(node).width(),
                    cards.get(node).height(),
                    frame == null ? -1 : graph.frames().indexOf(frame),
                    place(graph.nodes().get(node).part())));
        }
        List<Plan.Arrow> arrows = new ArrayList<>();
        for (int edge = 0; edge < labels.size(); edge++) {
            AttributionEdge between = graph.edges().get(edge);
            EdgeLabel label = labels.get(edge);
            arrows.add(new Plan.Arrow(between.from(), between.to(), label.width(), label.height()));
        }
        List<Plan.Frame> frames = titles.stream()
                .map(title -> new Plan.Frame(title.width(), title.height()))
                .toList();
        return new Plan(boxes, frames, arrows, across);
    }

    /** Where no edge leads to the wires, they say themselves who credits them. */
    private List<String> notes(GraphWords words, int node) {
        boolean bare = graph.nodes().get(node).part() == Part.CREDITED && !across;
        return bare ? words.credited(graph, node) : words.notes(graph, node);
    }

    private static Plan.Place place(Part part) {
        return switch (part) {
            case PUBLISHER -> Plan.Place.FIRST;
            case CREDITED -> Plan.Place.APART;
            default -> Plan.Place.ANYWHERE;
        };
    }

    private double width(AttributionNode node, double widest) {
        if (node.part() == Part.CREDITED && !across) {
            return NARROW;
        }
        return node.part() == Part.PUBLISHER ? Math.min(widest, 190) : widest;
    }
}
