package org.vouch.web.report.pack;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.web.report.CsvLines;
import org.vouch.web.shared.Neutral;

/** A table of the package: its columns, its keys, and where its rows come from. */
final class Table<R> {

    private final String file;
    private final Function<EditionContents, Stream<R>> rows;
    private final List<Field<R>> fields = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private List<String> key = List.of();

    private Table(String file, Function<EditionContents, Stream<R>> rows) {
        this.file = file;
        this.rows = rows;
    }

    static <R> Table<R> of(String file, Function<EditionContents, Stream<R>> rows) {
        return new Table<>(file, rows);
    }

    Table<R> must(String name, Datatype type, Function<R, Object> cell) {
        fields.add(new Field<>(name, type, true, null, cell));
        return this;
    }

    Table<R> may(String name, Datatype type, Function<R, Object> cell) {
        fields.add(new Field<>(name, type, false, null, cell));
        return this;
    }

    Table<R> many(String name, Datatype type, String separator, Function<R, Object> cell) {
        fields.add(new Field<>(name, type, false, separator, cell));
        return this;
    }

    Table<R> key(String... columns) {
        key = List.of(columns);
        return this;
    }

    Table<R> refers(Reference... to) {
        references.addAll(List.of(to));
        return this;
    }

    String file() {
        return file;
    }

    List<Field<R>> fields() {
        return List.copyOf(fields);
    }

    List<String> key() {
        return key;
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    /** Written as the CSV of the edition is. */
    void write(EditionContents contents, OutputStream bytes) {
        try (CsvLines csv = new CsvLines(bytes, CsvChoices.NONE)) {
            csv.write(fields.stream().map(Field::name).toList());
            rows.apply(contents).map(this::cells).forEach(csv::write);
        }
    }

    private List<String> cells(R row) {
        return fields.stream()
                .map(field -> field.isText() ? Neutral.of(field.text(row)) : field.text(row))
                .toList();
    }
}
