package org.vouch.web.report.reading;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.JoinedValues;
import org.vouch.web.report.pack.DeskWord;
import org.vouch.web.shared.Neutral;

/** A line of a frozen table by the names of its columns; an empty cell, or a column it does not have, is null. */
record Line(NamedCsvRecord cells) {

    String text(String column) {
        String cell = cells.findField(column).orElse("");
        return cell.isEmpty() ? null : Neutral.undone(cell);
    }

    int whole(String column) {
        return Integer.parseInt(text(column));
    }

    /** The number behind the letter of a call number. */
    Long call(String column) {
        return read(column, Line::number);
    }

    /** The calls that are joined in a cell. */
    List<Long> calls(String column) {
        return texts(column).stream().map(Line::number).toList();
    }

    /** The texts that are joined in a cell. */
    List<String> texts(String column) {
        String cell = text(column);
        return cell == null ? List.of() : JoinedValues.apart(cell, Column.JOINED_BY);
    }

    boolean yes(String column) {
        return Boolean.parseBoolean(text(column));
    }

    BigDecimal amount(String column) {
        return read(column, BigDecimal::new);
    }

    LocalDate day(String column) {
        return read(column, LocalDate::parse);
    }

    Instant moment(String column) {
        return read(column, Instant::parse);
    }

    <E extends Enum<E>> E word(String column, Class<E> type) {
        return read(column, word -> DeskWord.constant(type, word));
    }

    private <T> T read(String column, Function<String, T> meaning) {
        String cell = text(column);
        return cell == null ? null : meaning.apply(cell);
    }

    private static long number(String call) {
        return Long.parseLong(call.substring(1));
    }
}
