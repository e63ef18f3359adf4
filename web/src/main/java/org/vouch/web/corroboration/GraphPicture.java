package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.corroboration.AttributionEdge;
import org.vouch.domain.corroboration.AttributionNode;
import org.vouch.web.shared.drawing.Area;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Placement;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;

/** Draws the graph of a claim: frames, edges, boxes, then what stands on the edges. */
final class GraphPicture {

    /** Where the same stands as a list. */
    static final String LIST = "#graph-list";

    private static final double HEAD = 44;
    private static final double TITLE = 12;
    private static final double EDGE_OF_PICTURE = 2;

    private final GraphPlan plan;
    private final Placement places;
    private final GraphWords words;
    private final NodeAddress addresses;
    private final String base;
    private final double down;

    GraphPicture(GraphPlan plan, GraphWords words, String base) {
        this.plan = plan;
        this.words = words;
        this.base = base;
        places = plan.placement();
        addresses = new NodeAddress(plan.graph(), base);
        down = plan.isAcross() ? HEAD : TITLE;
    }

    Picture drawn(String title, String description) {
        List<Shape> shapes = new ArrayList<>();
        double width = places.width() + EDGE_OF_PICTURE;
        if (plan.isAcross()) {
            shapes.addAll(new GraphHeads(plan, words).shapes(width));
        }
        for (int frame = 0; frame < places.frames().size(); frame++) {
            shapes.add(plan.title(frame).frame(moved(places.frames().get(frame))));
        }
        for (int edge = 0; edge < places.routes().size(); edge++) {
            if (!places.routes().get(edge).isEmpty()) {
                line(edge, shapes);
            }
        }
        for (int frame = 0; frame < places.frames().size(); frame++) {
            Area area = moved(places.frames().get(frame));
            FrameTitle head = plan.title(frame);
            shapes.addAll(plan.isAcross() ? head.onTop(area) : head.atFoot(area));
        }
        for (int node = 0; node < places.boxes().size(); node++) {
            box(node, shapes);
        }
        for (int edge = 0; edge < places.labels().size(); edge++) {
            if (places.labels().get(edge) != null) {
                shapes.addAll(plan.label(edge).shapes(moved(places.labels().get(edge)), base, LIST));
            }
        }
        return new Picture(width, places.height() + down + EDGE_OF_PICTURE, title, description, shapes);
    }

    private void line(int index, List<Shape> shapes) {
        AttributionEdge edge = plan.graph().edges().get(index);
        List<Point> way = places.routes().get(index).stream()
                .map(point -> new Point(point.x(), point.y() + down))
                .toList();
        AttributionNode to = plan.graph().nodes().get(edge.to());
        boolean lost = to.part() == AttributionNode.Part.NOTHING_NAMED || to.part() == AttributionNode.Part.CREDITED;
        shapes.add(new Shape.Line(edge.circular() ? "edge-c" : lost || edge.parted() ? "edge-u" : "edge", way));
        if (!lost) {
            shapes.add(new Shape.Tip(way.get(way.size() - 2), way.get(way.size() - 1)));
        }
    }

    private void box(int index, List<Shape> shapes) {
        NodeCard card = plan.card(index);
        Area area = moved(places.boxes().get(index));
        List<Shape> inside = new ArrayList<>(List.of(card.box(area)));
        inside.addAll(card.words(area));
        shapes.add(new Shape.Link(addresses.of(index), card.told(), inside));
    }

    private Area moved(Area area) {
        return new Area(area.x(), area.y() + down, area.width(), area.height());
    }
}
