package org.vouch.web.shared.drawing;

import java.util.List;

/**
 * Where everything of a {@link Plan} came to stand, at the same indexes.
 *
 * @param routes the corners of each arrow, from its beginning to its end; none where it is not drawn
 * @param labels null where an arrow has none
 */
public record Placement(
        List<Area> boxes,
        List<Area> frames,
        List<List<Point>> routes,
        List<Area> labels,
        double width,
        double height) {}
