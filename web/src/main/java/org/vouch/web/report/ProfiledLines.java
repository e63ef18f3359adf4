package org.vouch.web.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouch.domain.report.JoinedValues;
import org.vouch.domain.report.profile.ManyValues;
import org.vouch.domain.report.profile.ProfileColumn;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.web.shared.Neutral;

/**
 * The columns of a profile out of the lines of a stored file, which is read twice: first every line is {@linkplain #measure
 * measured}, for the fullest row tells how many numbered columns its values need; then it is written. Values are told apart
 * as they were entered and neutralised one by one, since each begins a cell of its own. A column that the file does not have
 * stays empty.
 */
public final class ProfiledLines {

    private final List<Part> parts;
    private boolean known;

    public ProfiledLines(ProfileColumns columns) {
        parts = columns.chosen().stream().map(Part::new).toList();
    }

    /** Hands on the lines of the profile, the headers first. */
    static void each(ProfileColumns columns, StoredLines stored, Consumer<List<String>> taker) {
        ProfiledLines profiled = new ProfiledLines(columns);
        stored.each(profiled::measure);
        AtomicBoolean below = new AtomicBoolean();
        stored.each(line -> taker.accept(below.getAndSet(true) ? profiled.cells(line) : profiled.headers()));
    }

    /** A column of the profile: its place in the stored file, less than 0 where it has none, and how many it becomes. */
    private static final class Part {

        private final ProfileColumn column;
        private int at = -1;
        private int wide = 1;

        Part(ProfileColumn column) {
            this.column = column;
        }

        String stored(List<String> row) {
            return at < 0 ? "" : row.get(at);
        }

        Stream<String> headers() {
            String name = column.column().header();
            return column.isNumbered()
                    ? IntStream.rangeClosed(1, wide).mapToObj(number -> name + "_" + number)
                    : Stream.of(name);
        }

        Stream<String> cells(List<String> row) {
            if (column.values() == ManyValues.AS_RELEASED) {
                return Stream.of(stored(row));
            }
            List<String> values = values(row);
            return column.isNumbered()
                    ? IntStream.range(0, wide)
                            .mapToObj(number -> number < values.size() ? Neutral.of(values.get(number)) : "")
                    : Stream.of(Neutral.of(column.values().joined(column.column(), values)));
        }

        List<String> values(List<String> row) {
            return JoinedValues.apart(
                    Neutral.undone(stored(row)), column.column().joiner());
        }
    }

    /** The headers of the stored file, and then each of its rows. */
    public void measure(List<String> line) {
        if (!known) {
            known = true;
            parts.forEach(part -> part.at = line.indexOf(part.column.column().header()));
            return;
        }
        parts.stream()
                .filter(part -> part.column.isNumbered())
                .forEach(part ->
                        part.wide = Math.max(part.wide, part.values(line).size()));
    }

    public List<String> headers() {
        return parts.stream().flatMap(Part::headers).toList();
    }

    /** Of a row of the stored file. */
    public List<String> cells(List<String> row) {
        return parts.stream().flatMap(part -> part.cells(row)).toList();
    }
}
