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

    /** One line of words that begins at the point, on its base line. */
    record Words(Face face, Point start, String words) implements Shape {}

    /** Shapes that lead to a page; a file that stands alone draws them without. */
    record Link(String address, String name, List<Shape> shapes) implements Shape {

        public Link {
            shapes = List.copyOf(shapes);
        }
    }
}
