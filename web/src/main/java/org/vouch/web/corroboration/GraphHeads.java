package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.domain.corroboration.AttributionNode.Part;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;

/** The heads over the columns of a picture from left to right, as far as the columns lie apart. */
final class GraphHeads {

    private static final double LINE = 24;
    private static final double GAP = 24;

    private final GraphPlan plan;
    private final GraphWords words;

    GraphHeads(GraphPlan plan, GraphWords words) {
        this.plan = plan;
        this.words = words;
    }

    List<Shape> shapes(double width) {
        List<Shape> shapes = new ArrayList<>();
        double free = 0;
        free = head("publishers", EnumSet.of(Part.PUBLISHER), free, shapes);
        free = head("holders", EnumSet.of(Part.HOLDER), free, shapes);
        double behindHolders = Math.max(free, right(Part.HOLDER));
        head("rests", EnumSet.of(Part.BASIS, Part.EVIDENCE, Part.NOTHING_NAMED), behindHolders, shapes);
        shapes.add(new Shape.Line("grid", List.of(new Point(0, LINE), new Point(width, LINE))));
        return shapes;
    }

    /** Where the last of the nodes begins. */
    private double right(Part part) {
        return IntStream.range(0, plan.graph().nodes().size())
                .filter(node -> plan.graph().nodes().get(node).part() == part)
                .mapToDouble(node -> plan.placement().boxes().get(node).x() + 1)
                .max()
                .orElse(0);
    }

    /** Over the first node that has room for it; returns where the next head may begin. */
    private double head(String key, Set<Part> parts, double free, List<Shape> shapes) {
        OptionalDouble left = IntStream.range(0, plan.graph().nodes().size())
                .filter(node -> parts.contains(plan.graph().nodes().get(node).part()))
                .mapToDouble(node -> plan.placement().boxes().get(node).x())
                .filter(x -> x >= free)
                .min();
        String head = words.said(key);
        double end = left.orElse(0) + Face.SMALL.width(head);
        if (left.isEmpty() || end > plan.placement().width()) {
            return free;
        }
        shapes.add(new Shape.Words(Face.SMALL, new Point(left.getAsDouble(), LINE - 10), head));
        return end + GAP;
    }
}
