package org.vouch.web.shared.drawing;

import java.util.List;

/** A picture with what it shows in a sentence, and how to read it. */
public record Picture(double width, double height, String title, String description, List<Shape> shapes) {

    public Picture {
        shapes = List.copyOf(shapes);
    }
}
