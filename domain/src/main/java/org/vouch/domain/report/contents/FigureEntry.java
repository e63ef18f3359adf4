package org.vouch.domain.report.contents;

import java.math.BigDecimal;

/**
 * A number in a statement.
 *
 * @param number its place in the statement, from 1
 */
public record FigureEntry(
        long statement,
        int number,
        BigDecimal low,
        BigDecimal high,
        String words,
        String unit,
        String phase,
        boolean approximate,
        String asOf) {}
