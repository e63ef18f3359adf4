package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.corroboration.AttributionFrame;
import org.vouch.web.shared.drawing.Area;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;
import org.vouch.web.shared.drawing.Wrapping;

/** The title of a frame with its disc: on the upper line of the frame, or at its foot. */
final class FrameTitle {

    private static final double INDENT = 12;
    private static final double DISC = 6;
    private static final double BEFORE_WORDS = INDENT + 2 * DISC + 13;
    private static final double ROW = 18;
    private static final int MOST = 4;

    private final AttributionFrame frame;
    private final List<String> lines;

    FrameTitle(AttributionFrame frame, GraphWords words, double widest) {
        this.frame = frame;
        lines = Wrapping.lines(words.title(frame), Face.STRONG, widest - BEFORE_WORDS - INDENT, MOST);
    }

    double width() {
        return BEFORE_WORDS + words() + 2 * INDENT;
    }

    double height() {
        return ROW * lines.size();
    }

    Shape.Box frame(Area area) {
        return new Shape.Box(frame.established() ? "frame-1" : "frame-p", area);
    }

    List<Shape> onTop(Area area) {
        Area back = new Area(area.x() + INDENT, area.y() - 10, BEFORE_WORDS - INDENT + words() + 8, 20);
        List<Shape> shapes = new ArrayList<>(List.of(new Shape.Box("back", back)));
        shapes.addAll(at(area.x() + INDENT, area.y()));
        return shapes;
    }

    List<Shape> atFoot(Area area) {
        return at(area.x() + 4, area.bottom() - height());
    }

    /** With the middle of the first line at this height. */
    private List<Shape> at(double x, double y) {
        List<Shape> shapes = new ArrayList<>();
        Point disc = new Point(x + DISC + 4, y);
        shapes.add(new Shape.Disc(frame.established() ? "acc" : "acc-dash", disc, DISC));
        for (int line = 0; line < lines.size(); line++) {
            Point start = new Point(x + 2 * DISC + 11, y + 5 + line * ROW);
            shapes.add(new Shape.Words(Face.STRONG, start, lines.get(line)));
        }
        return shapes;
    }

    private double words() {
        return lines.stream().mapToDouble(Face.STRONG::width).max().orElse(0);
    }
}
