package org.vouch.web.claim.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.drawing.Picture;

/**
 * The plot of one unit, in both widths.
 *
 * @param left how many figures it has no room for; the table has them all
 */
public record UnitPlot(String unit, Picture wide, Picture narrow, int left) {

    private static final int MOST = 40;

    /** One for each unit of which there is a number, in the order of the rows. */
    public static List<UnitPlot> of(List<PlotRow> rows, Locale locale) {
        Map<String, List<PlotRow>> units = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.figure().unit().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return units.values().stream()
                .filter(members -> members.stream().limit(MOST).anyMatch(PlotRow::hasNumber))
                .map(members -> of(members.stream().limit(MOST).toList(), members.size(), locale))
                .toList();
    }

    private static UnitPlot of(List<PlotRow> rows, int all, Locale locale) {
        String unit = rows.get(0).figure().unit();
        String told = unit + ": " + rows.stream().map(row -> told(row, locale)).collect(Collectors.joining("; "));
        return new UnitPlot(
                unit,
                FigurePlot.draw(rows, told, FigurePlot.WIDE, locale),
                FigurePlot.draw(rows, told, FigurePlot.NARROW, locale),
                all - rows.size());
    }

    private static String told(PlotRow row, Locale locale) {
        return Stream.concat(
                        Stream.of(FigureWords.amount(locale, row.figure())),
                        Stream.concat(Optional.ofNullable(row.figure().phase()).stream(), Stream.of(row.holder())))
                .collect(Collectors.joining(", "));
    }
}
