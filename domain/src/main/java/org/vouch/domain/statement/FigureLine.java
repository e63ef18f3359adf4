package org.vouch.domain.statement;

import java.math.BigDecimal;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Words;

/**
 * A number in a statement: a value, a range, or only words for it ("several thousand").
 *
 * @param low the value, or the lower end of a range; null where there are only words
 * @param high the upper end, or null
 * @param words the holder's own words for it, or null
 * @param unit what is counted: soldiers, brigades
 * @param phase what has happened to them, so that numbers are compared with their like: decided, preparing, moved,
 *     arrived, deployed; or null
 * @param asOf for which day it holds, or null
 */
public record FigureLine(
        BigDecimal low,
        BigDecimal high,
        String words,
        String unit,
        String phase,
        boolean approximate,
        PartialDate asOf) {

    /**
     * @throws FigureWithoutValue if there is neither value nor words
     * @throws FigureOutOfOrder if the upper end is below the lower one
     */
    public FigureLine {
        words = Words.optional(words, 200);
        unit = Words.required(unit, 80);
        phase = Words.optional(phase, 80);
        if (low == null && high == null && words == null) {
            throw new FigureWithoutValue();
        }
        if (high != null && (low == null || low.compareTo(high) > 0)) {
            throw new FigureOutOfOrder();
        }
        if (high != null && low.compareTo(high) == 0) {
            high = null;
        }
    }

    public static FigureLine of(long value, String unit, String phase) {
        return new FigureLine(BigDecimal.valueOf(value), null, null, unit, phase, false, null);
    }

    public static FigureLine inWords(String words, String unit, String phase) {
        return new FigureLine(null, null, words, unit, phase, true, null);
    }
}
