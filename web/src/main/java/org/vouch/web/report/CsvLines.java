package org.vouch.web.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vouch.domain.report.CsvChoices;

/**
 * Writes lines of cells by RFC 4180: CRLF, quotes where a cell needs them, quotes within doubled. A text is written as it is
 * or not at all: a NUL, or half of a surrogate pair, is refused.
 */
public final class CsvLines implements AutoCloseable {

    private static final String MARK = "\uFEFF";

    private final Writer text;
    private final CsvChoices choices;
    private CsvWriter csv;

    /** @param bytes which are closed with this */
    public CsvLines(OutputStream bytes, CsvChoices choices) {
        this.text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder());
        this.choices = choices;
        try {
            text.write(choices.mark() ? MARK : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only cell of a line is quoted where it is empty, for a line without anything is taken for no row. */
    public void write(List<String> cells) {
        if (csv == null) {
            csv = CsvWriter.builder()
                    .fieldSeparator(choices.separator().sign())
                    .lineDelimiter(LineDelimiter.CRLF)
                    .quoteStrategy(cells.size() == 1 ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
                    .build(text);
        }
        for (String cell : cells) {
            if (cell.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("a cell holds a NUL, which is no text");
            }
        }
        csv.writeRecord(cells);
    }

    @Override
    public void close() {
        try {
            if (csv == null) {
                text.close();
            } else {
                csv.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
