package org.vouch.web.agreement;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.vouch.domain.agreement.Agreement;
import org.vouch.domain.agreement.Band;
import org.vouch.domain.agreement.MonthAgreement;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.drawing.Anchor;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Sketch;
import org.vouch.web.shared.drawing.Strip;

/** A dot and its interval for each month, a dotted line where there is no figure; across it the bounds of the bands. */
final class MonthsDrawing {

    static final Strip WIDE = new Strip(1020, 130, 990, true);
    static final Strip NARROW = new Strip(358, 40, 344, false);

    private static final double TOP = 14;
    private static final double BOTTOM = 214;
    private static final double AWAY = 12;

    private final Strip format;
    private final YearMonth first;
    private final double each;
    private final double least;
    private final Sketch sketch = new Sketch();

    private MonthsDrawing(List<MonthAgreement> months, Strip format) {
        this.format = format;
        this.first = months.get(0).month();
        long reach = first.until(months.get(months.size() - 1).month(), ChronoUnit.MONTHS);
        this.each = reach == 0 ? 0 : (format.length() - 2 * AWAY) / reach;
        double low = months.stream().mapToDouble(MonthsDrawing::low).min().orElse(0);
        this.least = low < 0 ? Math.max(-1, Math.floor(low * 2) / 2) : 0;
    }

    /** @param months at least one */
    static Picture draw(List<MonthAgreement> months, Strip format, String told) {
        MonthsDrawing drawing = new MonthsDrawing(months, format);
        drawing.bounds();
        double free = Double.NEGATIVE_INFINITY;
        for (MonthAgreement month : months) {
            drawing.month(month);
            free = drawing.named(month.month(), free);
        }
        return drawing.sketch.finish(format.width(), BOTTOM + 30, told);
    }

    private void bounds() {
        bound(1, Decimals.of(1));
        bound(Band.FIRM_FROM, InWords.say("agreement.months.FIRM"));
        bound(Band.TENTATIVE_FROM, InWords.say("agreement.months.TENTATIVE"));
        bound(0, Decimals.of(0));
        sketch.stroke("axis", format.from(), BOTTOM, format.to(), BOTTOM);
    }

    private void bound(double value, String words) {
        sketch.stroke("grid", format.from(), y(value), format.to(), y(value));
        String shown = format.beside() ? words : words.replaceAll("[^0-9.,]", "");
        sketch.label(Face.SMALL, shown, 0, y(value) + 4);
    }

    private void month(MonthAgreement month) {
        double x = x(month.month());
        if (month.agreement() instanceof Agreement.Computed computed) {
            sketch.stroke("axis", x, y(computed.low()), x, y(computed.high()));
            sketch.dot(x, y(computed.value()));
        } else {
            sketch.stroke("edge-u", x, TOP, x, BOTTOM);
        }
    }

    /** @return where the next name may begin; one without room is left out */
    private double named(YearMonth month, double free) {
        String words = month.format(DateTimeFormatter.ofPattern("MMM yy", Decimals.locale()));
        double half = Face.SMALL.width(words) / 2;
        double x = Math.min(x(month), format.width() - half);
        if (x - half < free) {
            return free;
        }
        sketch.label(Face.SMALL, words, x, BOTTOM + 20, Anchor.MIDDLE);
        return x + half + AWAY;
    }

    private double x(YearMonth month) {
        return format.from() + AWAY + each * first.until(month, ChronoUnit.MONTHS);
    }

    private double y(double value) {
        double shown = Math.max(least, value);
        return TOP + (1 - shown) / (1 - least) * (BOTTOM - TOP);
    }

    private static double low(MonthAgreement month) {
        return month.agreement() instanceof Agreement.Computed computed ? computed.low() : 0;
    }
}
