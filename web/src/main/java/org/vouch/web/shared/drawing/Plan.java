package org.vouch.web.shared.drawing;

import java.util.List;

/**
 * What is to be laid out: boxes, frames around some of them, and arrows between them, known by their indexes.
 *
 * @param across from left to right, or from top to bottom
 */
public record Plan(List<Box> boxes, List<Frame> frames, List<Arrow> arrows, boolean across) {

    /**
     * @param frame the index of the frame it is in, or -1
     * @param place in which layer it stands
     */
    public record Box(double width, double height, int frame, Place place) {}

    /** The layer of a box. */
    public enum Place {
        FIRST,
        ANYWHERE,
        /** From top to bottom it stands below all else, and the arrows that lead to it are not drawn. */
        APART
    }

    /** The room its title needs. */
    public record Frame(double titleWidth, double titleHeight) {}

    /** With the room its label needs; none if the width is 0. */
    public record Arrow(int from, int to, double labelWidth, double labelHeight) {}

    public Plan {
        boxes = List.copyOf(boxes);
        frames = List.copyOf(frames);
        arrows = List.copyOf(arrows);
    }
}
