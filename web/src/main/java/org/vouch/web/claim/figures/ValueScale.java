package org.vouch.web.claim.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.domain.statement.FigureLine;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Strip;

/** Numbers from zero up on a line, with round ones marked: as many as their labels leave room for. */
final class ValueScale {

    private static final int MOST_STEPS = 7;
    private static final double BETWEEN = 36;
    private static final double WIDEST = 90;

    private final Strip format;
    private final Locale locale;
    private BigDecimal step;
    private int first;
    private int last;

    /** A marked number. */
    record Tick(double x, String label) {}

    private ValueScale(Strip format, Locale locale) {
        this.format = format;
        this.locale = locale;
    }

    /** @param rows of which one has a number */
    static ValueScale of(List<PlotRow> rows, Strip format, Locale locale) {
        List<BigDecimal> ends =
                rows.stream().map(PlotRow::figure).flatMap(ValueScale::ends).toList();
        BigDecimal least = ends.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = ends.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        ValueScale scale = new ValueScale(format, locale);
        boolean whole = ends.stream().allMatch(end -> end.stripTrailingZeros().scale() <= 0);
        scale.fit(least, most.compareTo(least) == 0 ? least.add(BigDecimal.ONE) : most, whole);
        return scale;
    }

    double x(BigDecimal value) {
        double along = value.divide(step, 9, RoundingMode.HALF_UP).doubleValue() - first;
        return format.from() + along * format.length() / (last - first);
    }

    List<Tick> ticks() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .map(value -> new Tick(x(value), label(value)))
                .toList();
    }

    /** The finest of the steps 1, 2, 5, 10, 20 … whose labels keep apart; no halves where all is whole. */
    private void fit(BigDecimal least, BigDecimal most, boolean whole) {
        BigDecimal span = most.subtract(least);
        BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(span.precision() - span.scale() - 2);
        ten = whole ? ten.max(BigDecimal.ONE) : ten;
        while (true) {
            for (int times : List.of(1, 2, 5)) {
                step = ten.multiply(BigDecimal.valueOf(times));
                first = least.divide(step, 0, RoundingMode.FLOOR).intValue();
                last = most.divide(step, 0, RoundingMode.CEILING).intValue();
                if (last - first <= MOST_STEPS && fits()) {
                    return;
                }
            }
            ten = ten.scaleByPowerOfTen(1);
        }
    }

    private boolean fits() {
        double widest = ticks().stream()
                .mapToDouble(tick -> Face.SMALL.width(tick.label()))
                .max()
                .orElse(0);
        return (widest + BETWEEN) * (last - first) <= format.length();
    }

    /** In full, or shortened where that is too long. */
    private String label(BigDecimal value) {
        return Stream.of(
                        FigureWords.number(locale, value),
                        NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT)
                                .format(value))
                .filter(words -> Face.SMALL.width(words) <= WIDEST)
                .findFirst()
                .orElseGet(() -> new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(locale)).format(value));
    }

    private static Stream<BigDecimal> ends(FigureLine figure) {
        return Stream.of(figure)
                .flatMap(f -> Stream.ofNullable(f.high() == null ? f.low() : f.high())
                        .flatMap(high -> Stream.of(f.low(), high)));
    }
}
