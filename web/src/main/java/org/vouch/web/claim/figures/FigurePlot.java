package org.vouch.web.claim.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.domain.statement.FigureLine;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.drawing.Anchor;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Sketch;
import org.vouch.web.shared.drawing.Strip;
import org.vouch.web.shared.drawing.Wrapping;

/**
 * Figures of one unit along one scale, one row a statement, grouped by phase: a dot for a value, a capped bar for a
 * range, a dotted line for words alone, which have no place on the scale.
 */
final class FigurePlot {

    static final Strip WIDE = new Strip(1020, 372, 990, true);

    /** Names above their marks. */
    static final Strip NARROW = new Strip(358, 14, 340, false);

    private static final double BESIDE = 12;
    private static final double AFTER_NAMES = 20;
    private static final double OVER_THE_LINE = 0.7;

    private final Strip format;
    private final ValueScale scale;
    private final Locale locale;
    private final Sketch sketch = new Sketch();
    private double y = 8;

    private FigurePlot(Strip format, ValueScale scale, Locale locale) {
        this.format = format;
        this.scale = scale;
        this.locale = locale;
    }

    /** @param rows of which one has a number, those of one phase together */
    static Picture draw(List<PlotRow> rows, String told, Strip format, Locale locale) {
        FigurePlot plot = new FigurePlot(format, ValueScale.of(rows, format, locale), locale);
        Map<String, List<PlotRow>> phases = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> plot.phase(row).toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        double idWidth = rows.stream()
                .mapToDouble(row -> Face.COUNTED.width(row.statement().toString()))
                .max()
                .orElse(0);
        phases.values().forEach(members -> {
            plot.heading(plot.phase(members.get(0)));
            members.forEach(row -> plot.row(row, idWidth + BESIDE));
        });
        return plot.finish(told);
    }

    private String phase(PlotRow row) {
        String phase = row.figure().phase();
        return phase == null ? Texts.of(locale).getString("claim.figures.phase-not-stated") : phase;
    }

    private void heading(String phase) {
        List<String> lines = Wrapping.lines(phase, Face.STRONG, format.width());
        sketch.lines(Face.STRONG, lines, 0, y + 26, Anchor.START);
        y += 34 + Sketch.LINE * (lines.size() - 1);
        sketch.stroke("grid", 0, y, format.width(), y);
    }

    private void row(PlotRow row, double nameAt) {
        List<String> names = Wrapping.lines(row.holder(), Face.PLAIN, namesEnd() - nameAt);
        double base = y + (format.beside() ? 30 : 24);
        sketch.label(Face.COUNTED, row.statement().toString(), 0, base);
        sketch.lines(Face.PLAIN, names, nameAt, base, Anchor.START);
        double namesEnd = base + Sketch.LINE * (names.size() - 1);
        double markAt = format.beside() ? base : namesEnd + 25;
        y = Math.max(namesEnd, mark(row.figure(), markAt)) + (format.beside() ? 8 : 11);
    }

    /** Up to where a name reaches. */
    private double namesEnd() {
        return format.beside() ? format.from() - AFTER_NAMES : format.width();
    }

    /** @return the line that the last of its words stand on */
    private double mark(FigureLine figure, double base) {
        double level = base - 5;
        if (figure.low() == null) {
            sketch.stroke("range-u", format.from(), level, format.to(), level);
            return words(figure, base);
        }
        double from = scale.x(figure.low());
        if (figure.high() == null) {
            sketch.dot(from, level);
            return value(figure, base, from, from);
        }
        double to = scale.x(figure.high());
        sketch.stroke("range", from, level, to, level);
        sketch.cap(from, level);
        sketch.cap(to, level);
        return value(figure, base, from, to);
    }

    /** Right of its mark, else left of it, else beneath. */
    private double value(FigureLine figure, double base, double from, double to) {
        String words = FigureWords.amount(locale, figure);
        double width = Face.STRONG.width(words);
        if (to + BESIDE + width <= format.width()) {
            sketch.label(Face.STRONG, words, to + BESIDE, base);
            return base;
        }
        if (from - BESIDE - width >= format.from()) {
            sketch.label(Face.STRONG, words, from - BESIDE, base, Anchor.END);
            return base;
        }
        return beneath(words, base);
    }

    private double words(FigureLine figure, double base) {
        String words = FigureWords.amount(locale, figure);
        if (Face.STRONG.width(words) > OVER_THE_LINE * format.length()) {
            return beneath(words, base);
        }
        sketch.label(Face.STRONG, words, (format.from() + format.to()) / 2.0, base, Anchor.MIDDLE);
        return base;
    }

    private double beneath(String words, double base) {
        List<String> lines = Wrapping.lines(words, Face.STRONG, format.length());
        sketch.lines(Face.STRONG, lines, format.from(), base + Sketch.LINE + 2, Anchor.START);
        return base + 2 + Sketch.LINE * lines.size();
    }

    private Picture finish(String told) {
        double axis = y + 14;
        for (ValueScale.Tick tick : scale.ticks()) {
            double half = Face.SMALL.width(tick.label()) / 2;
            double at = Math.min(Math.max(tick.x(), half), format.width() - half);
            sketch.stroke("grid", tick.x(), 14, tick.x(), axis);
            sketch.label(Face.SMALL, tick.label(), at, axis + 17, Anchor.MIDDLE);
        }
        sketch.stroke("axis", format.from(), axis, format.to(), axis);
        return sketch.finish(format.width(), axis + 24, told);
    }
}
