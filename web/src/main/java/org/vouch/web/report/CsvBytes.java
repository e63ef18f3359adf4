package org.vouch.web.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.UsedProfile;

/**
 * Lines of cells as bytes by RFC 4180: CRLF, quotes where a cell needs them, quotes within doubled. A text is written as
 * it is or not at all: a NUL, or half of a surrogate pair, is refused.
 */
public final class CsvBytes {

    private static final String MARK = "\uFEFF";

    private CsvBytes() {}

    /** @param lines the headers first, all neutralised */
    public static byte[] of(Stream<List<String>> lines, CsvChoices choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, lines, choices);
        return bytes.toByteArray();
    }

    /** The same of lines of one cell: an empty one is quoted, for a line without anything is taken for no row. */
    private static byte[] alone(Stream<List<String>> lines, CsvChoices choices) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, lines, choices, QuoteStrategies.EMPTY);
        return bytes.toByteArray();
    }

    /** The same, handed on as it is written. */
    static void write(OutputStream bytes, Stream<List<String>> lines, CsvChoices choices) {
        write(bytes, lines, choices, QuoteStrategies.REQUIRED);
    }

    private static void write(
            OutputStream bytes, Stream<List<String>> lines, CsvChoices choices, QuoteStrategy quotes) {
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder());
                CsvWriter csv = CsvWriter.builder()
                        .fieldSeparator(choices.separator().sign())
                        .lineDelimiter(LineDelimiter.CRLF)
                        .quoteStrategy(quotes)
                        .build(text)) {
            text.write(choices.mark() ? MARK : "");
            lines.forEach(cells -> csv.writeRecord(checked(cells)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stored file as somebody wants it; the file itself where nothing was chosen. */
    static byte[] chosen(byte[] stored, CsvChoices choices) {
        if (choices.equals(CsvChoices.NONE)) {
            return stored;
        }
        FrozenTable file = FrozenTable.of(stored);
        return of(Stream.concat(Stream.of(file.headers()), file.rows().stream()), choices);
    }

    /** @param profile by whose columns somebody wants it, or null for all */
    static byte[] chosen(byte[] stored, UsedProfile profile, CsvChoices choices) {
        return profile == null ? chosen(stored, choices) : profiled(stored, profile.columns(), choices);
    }

    /** The columns of a profile out of a stored file. */
    public static byte[] profiled(byte[] stored, ProfileColumns columns, CsvChoices choices) {
        FrozenTable file = FrozenTable.of(stored);
        List<List<String>> lines = new ArrayList<>();
        ProfiledLines.each(
                columns,
                taker -> Stream.concat(Stream.of(file.headers()), file.rows().stream())
                        .forEach(taker),
                lines::add);
        return lines.get(0).size() == 1 ? alone(lines.stream(), choices) : of(lines.stream(), choices);
    }

    private static List<String> checked(List<String> cells) {
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("a cell holds a NUL, which is no text");
        }
        return cells;
    }
}
