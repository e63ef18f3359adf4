package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.contents.EditionContents;

/**
 * The workbook of an edition: a sheet read from its CSV, the same cells, text as it was entered and numbers as numbers; and
 * one with what stands in no column.
 */
@ApplicationScoped
class XlsxRendering implements PartRendering {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Set<String> NUMBERS = Arrays.stream(Column.values())
            .filter(Column::isNumber)
            .map(Column::header)
            .collect(Collectors.toUnmodifiableSet());

    /** Rows beyond what a sheet holds have no workbook; none is cut off. */
    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        RenderedRows rows = contents.rows();
        if (rows.count() >= XlsxSheet.MOST_ROWS) {
            return Optional.empty();
        }
        FileBytes bytes = FileBytes.written(to -> XlsxSheet.write(
                taker -> FrozenLines.each(rows.csv().open(), taker),
                NUMBERS,
                book -> XlsxAbout.write(book, contents),
                to));
        return Optional.of(new RenderedFile(FileLimits.XLSX, MEDIA_TYPE, bytes, Programs.of("xlsx")));
    }
}
