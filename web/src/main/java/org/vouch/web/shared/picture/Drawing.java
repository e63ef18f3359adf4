package org.vouch.web.shared.picture;

import java.util.List;

/** A finished picture, in pixels from its upper left. */
public record Drawing(
        int width, int height, List<Stroke> strokes, List<Spot> dots, List<Spot> squares, List<Label> labels) {

    public Drawing {
        strokes = List.copyOf(strokes);
        dots = List.copyOf(dots);
        squares = List.copyOf(squares);
        labels = List.copyOf(labels);
    }
}
