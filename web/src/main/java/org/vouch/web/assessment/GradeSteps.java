package org.vouch.web.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;
import org.vouch.web.shared.drawing.Anchor;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;
import org.vouch.web.shared.drawing.Sketch;

/**
 * The grades of record of a source over time as steps: A on top, E below, and F beyond a dashed line as a hollow disc,
 * since not judged is no step of the scale.
 */
final class GradeSteps {

    private static final String SCALE = "ABCDE";
    private static final double LEFT = 28;
    private static final double RIGHT = 16;
    private static final double TOP = 16;
    private static final double STEP = 30;
    private static final double BESIDE = 96;
    private static final long LEAST_SPAN = 30L * 24 * 60 * 60;

    private final List<GradeGiven> grades;
    private final Instant now;
    private final double width;
    private final Locale locale;
    private final Sketch sketch = new Sketch();
    private final List<Shape> hollow = new ArrayList<>();

    private GradeSteps(List<GradeGiven> grades, Instant now, double width, Locale locale) {
        this.grades =
                grades.stream().sorted(Comparator.comparing(GradeGiven::at)).toList();
        this.now = now;
        this.width = width;
        this.locale = locale;
    }

    /** @param grades those without a limit, of which there is one at least */
    static Picture draw(List<GradeGiven> grades, Instant now, double width, Locale locale) {
        return new GradeSteps(grades, now, width, locale).picture();
    }

    private Picture picture() {
        for (int i = 0; i < SCALE.length(); i++) {
            row(SCALE.substring(i, i + 1), "grid");
        }
        row("F", "edge-u");
        double lastLabel = -BESIDE;
        for (int i = 0; i < grades.size(); i++) {
            step(i);
            if (x(grades.get(i).at()) - lastLabel >= BESIDE) {
                lastLabel = x(grades.get(i).at());
                date(grades.get(i).at(), lastLabel);
            }
        }
        Picture drawn = sketch.finish(width, height("F") + 2 * STEP, told());
        List<Shape> all = new ArrayList<>(drawn.shapes());
        all.addAll(hollow);
        return new Picture(drawn.width(), drawn.height(), drawn.title(), drawn.description(), all);
    }

    private void row(String grade, String css) {
        sketch.label(Face.TITLE, grade, 0, height(grade) + 5);
        sketch.stroke(css, LEFT, height(grade), width - RIGHT, height(grade));
    }

    private void step(int index) {
        GradeGiven grade = grades.get(index);
        double from = x(grade.at());
        boolean last = index == grades.size() - 1;
        double to = last ? width - RIGHT : x(grades.get(index + 1).at());
        double y = height(grade.grade());
        if (grade.grade().equals("F")) {
            hollow.add(new Shape.Disc("acc-dash", new Point(from, y), Sketch.HALF));
        } else {
            sketch.stroke("range", from, y, to, y);
            sketch.dot(from, y);
        }
        if (!last) {
            sketch.stroke("axis", to, y, to, height(grades.get(index + 1).grade()));
        }
    }

    private void date(Instant at, double x) {
        boolean end = x > width - RIGHT - BESIDE;
        sketch.label(Face.SMALL, day(at), x, height("F") + STEP, end ? Anchor.END : Anchor.START);
    }

    private double x(Instant at) {
        Instant first = grades.get(0).at();
        long span = Math.max(LEAST_SPAN, now.getEpochSecond() - first.getEpochSecond());
        long passed = Math.max(0, at.getEpochSecond() - first.getEpochSecond());
        return LEFT + Sketch.HALF + (width - LEFT - RIGHT - 2 * Sketch.HALF) * passed / span;
    }

    private static double height(String grade) {
        int place = SCALE.indexOf(grade);
        return TOP + STEP * (place < 0 ? SCALE.length() + 0.3 : place);
    }

    private String told() {
        return grades.stream()
                .map(grade -> day(grade.at()) + ": " + grade.grade() + ", "
                        + Texts.of(locale).getString("shared.grade." + grade.grade()))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
    }

    private String day(Instant at) {
        return Times.day(locale, at.atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
