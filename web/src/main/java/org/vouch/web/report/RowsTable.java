package org.vouch.web.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.domain.report.Column;

/**
 * The rows of a file as a page shows them: a few columns that tell most, or all.
 *
 * @param total how many columns the file has
 */
public record RowsTable(List<String> headers, List<List<String>> rows, int total) {

    private static final Set<String> TELLING = EnumSet.of(
                    Column.CLAIM_ID,
                    Column.STANCE,
                    Column.STATEMENT_ID,
                    Column.HOLDER,
                    Column.RELIABILITY,
                    Column.CREDIBILITY,
                    Column.MADE_ON,
                    Column.CAVEATS,
                    Column.ORIGIN,
                    Column.OUTLETS,
                    Column.PATHS,
                    Column.ORIGINS,
                    Column.ORIGINS_POSSIBLE,
                    Column.QUOTE,
                    Column.CHAIN,
                    Column.PUBLISHER,
                    Column.TITLE)
            .stream()
            .map(Column::header)
            .collect(Collectors.toUnmodifiableSet());

    static RowsTable of(FrozenTable file, boolean all) {
        List<Integer> shown = IntStream.range(0, file.headers().size())
                .filter(column -> all || TELLING.contains(file.headers().get(column)))
                .boxed()
                .toList();
        List<List<String>> rows =
                file.rows().stream().map(row -> only(shown, row)).toList();
        return new RowsTable(only(shown, file.headers()), rows, file.headers().size());
    }

    private static List<String> only(List<Integer> shown, List<String> cells) {
        return shown.stream().map(cells::get).toList();
    }
}
