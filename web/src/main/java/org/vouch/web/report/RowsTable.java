package org.vouch.web.report;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vouch.domain.report.Column;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/**
 * The rows of a file as a page shows them: a few columns that tell most, or all; of a long file a part.
 *
 * @param total how many columns the file has
 */
public record RowsTable(List<String> headers, Page<List<String>> page, int total) {

    private static final int ROWS = 100;

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

    /**
     * @param count how many rows the file has
     * @param page which of its pages, from 1; the last where there are not so many
     */
    static RowsTable of(InputStream csv, int count, boolean all, int page) {
        PageRequest asked = new PageRequest(page, ROWS, null, false).within(count);
        FrozenTable part = FrozenTable.part(csv, asked.offset(), asked.size());
        List<Integer> shown = IntStream.range(0, part.headers().size())
                .filter(column -> all || TELLING.contains(part.headers().get(column)))
                .boxed()
                .toList();
        List<List<String>> rows =
                part.rows().stream().map(row -> only(shown, row)).toList();
        return new RowsTable(
                only(shown, part.headers()),
                new Page<>(rows, count, asked),
                part.headers().size());
    }

    private static List<String> only(List<Integer> shown, List<String> cells) {
        return shown.stream().map(cells::get).toList();
    }
}
