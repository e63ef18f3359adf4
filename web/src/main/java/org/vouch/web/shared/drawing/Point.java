package org.vouch.web.shared.drawing;

/** A place in a picture, in pixels from its upper left. */
public record Point(double x, double y) {}
