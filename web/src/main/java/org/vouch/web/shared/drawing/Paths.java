package org.vouch.web.shared.drawing;

import java.util.List;

/** Lines as SVG writes them. */
final class Paths {

    private static final double CORNER = 7;
    private static final double TIP_LENGTH = 10;
    private static final double TIP_HALF = 5;

    private Paths() {}

    /** From point to point, with the corners rounded as far as the ways between them allow. */
    static String rounded(List<Point> points) {
        StringBuilder way = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double round = Math.min(CORNER, Math.min(distance(before, corner), distance(corner, after)) / 2);
            way.append('L').append(at(towards(corner, before, round)));
            way.append('Q').append(at(corner)).append(' ').append(at(towards(corner, after, round)));
        }
        return way.append('L').append(at(points.get(points.size() - 1))).toString();
    }

    static String tip(Point from, Point end) {
        Point base = towards(end, from, TIP_LENGTH);
        double x = (end.x() - base.x()) / TIP_LENGTH * TIP_HALF;
        double y = (end.y() - base.y()) / TIP_LENGTH * TIP_HALF;
        Point one = new Point(base.x() - y, base.y() + x);
        Point other = new Point(base.x() + y, base.y() - x);
        return "M" + at(one) + "L" + at(end) + "L" + at(other) + "z";
    }

    private static Point towards(Point from, Point to, double way) {
        double whole = distance(from, to);
        double part = whole == 0 ? 0 : way / whole;
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(other.x() - one.x(), other.y() - one.y());
    }

    private static String at(Point point) {
        return Svg.number(point.x()) + " " + Svg.number(point.y());
    }
}
