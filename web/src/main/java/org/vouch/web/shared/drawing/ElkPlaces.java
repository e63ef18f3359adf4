package org.vouch.web.shared.drawing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;

/** Reads what ELK placed: its coordinates count from the node that holds a thing, ours from the whole picture. */
final class ElkPlaces {

    private ElkPlaces() {}

    static Placement read(ElkNode root, List<ElkNode> boxes, List<ElkNode> frames, List<ElkEdge> arrows) {
        List<Area> labels = new ArrayList<>();
        for (ElkEdge arrow : arrows) {
            boolean labelled = arrow != null && !arrow.getLabels().isEmpty();
            labels.add(labelled ? area(arrow.getLabels().get(0), origin(arrow.getContainingNode())) : null);
        }
        return new Placement(
                areas(boxes),
                areas(frames),
                arrows.stream().map(ElkPlaces::route).toList(),
                labels,
                root.getWidth(),
                root.getHeight());
    }

    /** @param shapes null where one is laid out otherwise */
    private static List<Area> areas(List<ElkNode> shapes) {
        List<Area> areas = new ArrayList<>();
        shapes.forEach(shape -> areas.add(shape == null ? null : area(shape, origin(shape.getParent()))));
        return areas;
    }

    /** @param arrow null where it is not drawn */
    private static List<Point> route(ElkEdge arrow) {
        if (arrow == null) {
            return List.of();
        }
        Point origin = origin(arrow.getContainingNode());
        ElkEdgeSection section = arrow.getSections().get(0);
        List<Point> route = new ArrayList<>();
        route.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
        section.getBendPoints()
                .forEach(bend -> route.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY())));
        route.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        return route;
    }

    private static Area area(ElkShape shape, Point origin) {
        return new Area(origin.x() + shape.getX(), origin.y() + shape.getY(), shape.getWidth(), shape.getHeight());
    }

    private static Point origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode at = node; at != null; at = at.getParent()) {
            x += at.getX();
            y += at.getY();
        }
        return new Point(x, y);
    }
}
