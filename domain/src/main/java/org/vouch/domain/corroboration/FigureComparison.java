package org.vouch.domain.corroboration;

import java.util.Locale;
import java.util.Objects;
import org.vouch.domain.statement.FigureLine;

/**
 * Two figures beside each other. They are compared where they count the same, at the same phase, for days that may be
 * one, and both give a number; else the verdict says why not. A figure without a phase is compared with its like alone,
 * one without a date with any. An approximate number stands for all within 5 % of it on either side: about 10,000 is
 * 9,500 to 10,500, and about 8,000 to 9,000 is 7,600 to 9,450. Ranges that share a number agree.
 */
public record FigureComparison(GivenFigure one, GivenFigure other, FigureVerdict verdict) {

    public static FigureComparison of(GivenFigure one, GivenFigure other) {
        return new FigureComparison(one, other, verdict(one.figure(), other.figure()));
    }

    /** Whether "about" had a part in it. */
    public boolean approximate() {
        return one.figure().approximate() || other.figure().approximate();
    }

    static FigureVerdict verdict(FigureLine one, FigureLine other) {
        if (!plain(one.unit()).equals(plain(other.unit()))) {
            return FigureVerdict.OTHER_UNIT;
        }
        if ((one.phase() == null) != (other.phase() == null)) {
            return FigureVerdict.PHASE_MISSING;
        }
        if (!Objects.equals(plain(one.phase()), plain(other.phase()))) {
            return FigureVerdict.OTHER_PHASE;
        }
        if (!Days.of(one.asOf()).meets(Days.of(other.asOf()))) {
            return FigureVerdict.OTHER_DATE;
        }
        if (one.low() == null || other.low() == null) {
            return FigureVerdict.NO_NUMBER;
        }
        return FigureRange.of(one).meets(FigureRange.of(other)) ? FigureVerdict.AGREE : FigureVerdict.DIFFER;
    }

    private static String plain(String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }
}
