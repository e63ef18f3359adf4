package org.vouch.domain.corroboration;

import java.math.BigDecimal;
import org.vouch.domain.statement.FigureLine;

/** The numbers a figure leaves open, both ends included. */
record FigureRange(BigDecimal low, BigDecimal high) {

    private static final BigDecimal ABOUT = new BigDecimal("0.05");

    /** @param figure that has a number */
    static FigureRange of(FigureLine figure) {
        BigDecimal high = figure.high() == null ? figure.low() : figure.high();
        return figure.approximate()
                ? new FigureRange(figure.low().subtract(leeway(figure.low())), high.add(leeway(high)))
                : new FigureRange(figure.low(), high);
    }

    boolean meets(FigureRange other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    private static BigDecimal leeway(BigDecimal end) {
        return end.abs().multiply(ABOUT);
    }
}
