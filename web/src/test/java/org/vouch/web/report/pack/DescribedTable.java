package org.vouch.web.report.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vouch.web.shared.Neutral;

/** A table with what {@code csv-metadata.json} says of it. */
public final class DescribedTable {

    private final JsonObject said;
    private final List<DescribedColumn> columns;
    private final List<String> headers;
    private final List<List<String>> rows;

    DescribedTable(JsonObject said, byte[] csv) {
        this.said = said;
        columns = schema().getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                .map(DescribedColumn::new)
                .toList();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
            headers = lines.get(0);
            rows = lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return said.getString("url");
    }

    public int size() {
        return rows.size();
    }

    long cells() {
        return (long) rows.size() * headers.size();
    }

    List<JsonObject> references() {
        JsonArray keys = schema().getJsonArray("foreignKeys");
        return keys == null ? List.of() : keys.getValuesAs(JsonObject.class);
    }

    boolean hasAll(List<String> names) {
        return headers.containsAll(names);
    }

    /** The values of these columns in each row, as they were entered. */
    public List<List<String>> values(List<String> names) {
        List<Integer> at = names.stream().map(headers::indexOf).toList();
        return rows.stream()
                .map(row -> at.stream().map(row::get).map(Neutral::undone).toList())
                .toList();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        List<String> names = columns.stream().map(DescribedColumn::name).toList();
        if (!names.equals(headers)) {
            faults.add(name() + " has the columns " + headers + " and not " + names);
            return faults;
        }
        columns.forEach(column -> faults.addAll(column.unsaid()));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headers.size(); column++) {
                String fault = columns.get(column).fault(rows.get(row).get(column));
                if (fault != null) {
                    faults.add(name() + " row " + (row + 1) + ", " + headers.get(column) + ": " + fault);
                }
            }
        }
        faults.addAll(repeated());
        return faults;
    }

    private List<String> repeated() {
        if (!schema().containsKey("primaryKey")) {
            return List.of();
        }
        List<String> key = names(schema().getJsonArray("primaryKey"));
        Set<List<String>> seen = new HashSet<>();
        return values(key).stream()
                .filter(value -> !seen.add(value))
                .map(value -> name() + " has " + key + " " + value + " twice")
                .toList();
    }

    static List<String> names(JsonArray names) {
        return names.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private JsonObject schema() {
        return said.getJsonObject("tableSchema");
    }
}
