package org.vouch.web.claim;

import java.util.Comparator;
import java.util.List;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.statement.FigureLine;

/** A figure beside the statement that gives it. */
public record FigureRow(StatementRow statement, FigureLine figure) {

    /** Those of one unit and phase together, as they can be compared; the smallest first. */
    static List<FigureRow> of(List<StatementRow> statements) {
        return statements.stream()
                .flatMap(s -> s.figures().stream().map(figure -> new FigureRow(s, figure)))
                .sorted(Comparator.comparing((FigureRow row) -> row.figure().unit())
                        .thenComparing(row -> row.figure().phase(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(row -> row.figure().low(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
