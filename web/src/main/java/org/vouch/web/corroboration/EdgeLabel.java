package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.corroboration.AttributionEdge;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.drawing.Area;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;

/** What stands on an edge: its statements, each a link wide enough to be hit, or a word. */
final class EdgeLabel {

    private static final double ROW = 24;
    private static final double AROUND = 5;
    private static final double NARROWEST = 28;
    private static final int IN_A_ROW = 2;
    private static final int MOST = 4;

    private final List<StatementId> statements;
    private final int further;
    private final String word;

    EdgeLabel(AttributionEdge edge, GraphWords words) {
        word = words.way(edge);
        List<StatementId> all = edge.way() == AttributionEdge.Way.CITES ? edge.statements() : List.of();
        statements = all.size() <= MOST ? all : all.subList(0, MOST - 1);
        further = all.size() - statements.size();
    }

    double width() {
        double words = word.isEmpty() ? 0 : Face.SMALL.width(word) + 2 * AROUND;
        double row = 0;
        for (int cell = 0; cell < cells(); cell++) {
            row = (cell % IN_A_ROW == 0 ? 0 : row) + width(cell);
            words = Math.max(words, row);
        }
        return Math.ceil(words);
    }

    double height() {
        return ROW * (rows() + (word.isEmpty() ? 0 : 1));
    }

    List<Shape> shapes(Area area, String base, String list) {
        List<Shape> shapes = new ArrayList<>(List.of(new Shape.Box("back", area)));
        double y = area.y();
        if (!word.isEmpty()) {
            double x = area.x() + (area.width() - Face.SMALL.width(word)) / 2;
            shapes.add(new Shape.Words(Face.SMALL, new Point(x, y + 16), word));
            y += ROW;
        }
        for (int row = 0; row < rows(); row++) {
            shapes.addAll(row(row, new Area(area.x(), y + row * ROW, area.width(), ROW), base, list));
        }
        return shapes;
    }

    private List<Shape> row(int row, Area area, String base, String list) {
        List<Shape> shapes = new ArrayList<>();
        int end = Math.min(cells(), (row + 1) * IN_A_ROW);
        double whole = 0;
        for (int cell = row * IN_A_ROW; cell < end; cell++) {
            whole += width(cell);
        }
        double x = area.x() + (area.width() - whole) / 2;
        for (int cell = row * IN_A_ROW; cell < end; cell++) {
            Area place = new Area(x, area.y(), width(cell), ROW);
            String text = text(cell);
            Point start = new Point(x + (place.width() - Face.COUNTED.width(text)) / 2, area.y() + 16);
            String address = cell < statements.size()
                    ? base + "/statement?id=" + statements.get(cell).value()
                    : list;
            shapes.add(new Shape.Link(
                    address, text, List.of(new Shape.Box("back", place), new Shape.Words(Face.COUNTED, start, text))));
            x += place.width();
        }
        return shapes;
    }

    private int cells() {
        return statements.size() + (further > 0 ? 1 : 0);
    }

    private int rows() {
        return (cells() + IN_A_ROW - 1) / IN_A_ROW;
    }

    private double width(int cell) {
        return Math.max(NARROWEST, Math.ceil(Face.COUNTED.width(text(cell)) + 2 * AROUND));
    }

    private String text(int cell) {
        return cell < statements.size() ? statements.get(cell).toString() : "+" + further;
    }
}
