package org.vouch.web.shared.drawing;

import java.util.List;

/** What a picture is made of; the class is one of the style sheet of figures. */
public sealed interface Shape {

    record Box(String css, Area area) implements Shape {}

    /** A line with corners, which are rounded. */
    record Line(String css, List<Point> corners) implements Shape {

        public Line {
            corners = List.copyOf(corners);
        }
    }

    /** The head of an arrow that comes from one point and ends at another. */
    record Tip(Point from, Point end) implements Shape {}

    record Disc(String css, Point centre, double radius) implements Shape {}

    /** A square by its middle. */
    record Square(String css, Point centre, double half) implements Shape {}

    /**
     * One line of words.
     *
     * @param at on its base line, the part that the anchor says
     * @param rimmed whether it has a rim in the colour of the sheet
     */
    record Words(Face face, Point at, String words, Anchor anchor, boolean rimmed) implements Shape {

        private static final double ABOVE = 12;
        private static final double HIGH = 16;

        /** Words that begin at the point. */
        public Words(Face face, Point start, String words) {
            this(face, start, words, Anchor.START, false);
        }

        /** What they cover. */
        public Area area() {
            double width = face.width(words);
            return new Area(anchor.left(at.x(), width), at.y() - ABOVE, width, HIGH);
        }
    }

    /** Shapes that lead to a page; a file that stands alone draws them without. */
    record Link(String address, String name, List<Shape> shapes) implements Shape {

        public Link {
            shapes = List.copyOf(shapes);
        }
    }
}
