package org.vouch.web.shared.picture;

/** A straight line. */
public record Stroke(String look, double x1, double y1, double x2, double y2) {}
