package org.vouch.web.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.CsvRendering;
import org.vouch.domain.report.ExportRow;
import org.vouch.web.shared.Neutral;

/** Writes the columns of the contract, text neutralised and numbers as they are. */
@ApplicationScoped
class FastCsvRendering implements CsvRendering {

    private static final Column[] COLUMNS = Column.values();

    @Override
    public Rows to(OutputStream bytes) {
        CsvLines csv = new CsvLines(bytes, CsvChoices.NONE);
        csv.write(Arrays.stream(COLUMNS).map(Column::header).map(Neutral::of).toList());
        return new Rows() {
            @Override
            public void accept(ExportRow row) {
                csv.write(cells(row));
            }

            @Override
            public void close() {
                csv.close();
            }
        };
    }

    @Override
    public String by() {
        return Programs.of("csv");
    }

    private static List<String> cells(ExportRow row) {
        return Arrays.stream(COLUMNS).map(column -> cell(row, column)).toList();
    }

    private static String cell(ExportRow row, Column column) {
        return column.isNumber() ? row.cell(column) : Neutral.of(row.cell(column));
    }
}
