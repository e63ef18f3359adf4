package org.vouch.web.opinion;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.opinion.ListNotReadable;
import org.vouch.domain.opinion.ListNotReadable.Fault;

/** The cells of a list as it was brought: CSV by RFC 4180, in UTF-8, with a head. A file that is broken is refused whole. */
record OpinionTable(ArrayList<String> heads, ArrayList<ArrayList<String>> rows) implements Serializable {

    static final int LARGEST = 5 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    private static final long serialVersionUID = 1L;
    private static final String MARK = "\uFEFF";

    static OpinionTable of(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new ListNotReadable(Fault.TOO_LARGE, LARGEST / (1024 * 1024));
        }
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new ListNotReadable(Fault.NOT_UTF8);
        }
    }

    static OpinionTable of(String text) {
        String plain = text.startsWith(MARK) ? text.substring(1) : text;
        List<ArrayList<String>> lines = lines(plain);
        if (lines.size() < 2) {
            throw new ListNotReadable(Fault.NO_ROWS);
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new ListNotReadable(Fault.TOO_MANY_ROWS, lines.size() - 1, MOST_ROWS);
        }
        return new OpinionTable(lines.get(0), new ArrayList<>(lines.subList(1, lines.size())));
    }

    private static List<ArrayList<String>> lines(String text) {
        List<ArrayList<String>> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = strict(text)) {
            for (CsvRecord line : reader) {
                ArrayList<String> cells = new ArrayList<>(line.getFields());
                if (!lines.isEmpty() && cells.size() != lines.get(0).size()) {
                    throw new ListNotReadable(
                            Fault.UNEVEN,
                            lines.size(),
                            cells.size(),
                            lines.get(0).size());
                }
                lines.add(cells);
            }
            return lines;
        } catch (CsvParseException e) {
            throw new ListNotReadable(Fault.NO_CSV, lines.size() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReader<CsvRecord> strict(String text) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }
}
