package org.vouch.web.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Edge cases that others collected, each with the cells it means; read where they lie. */
final class CsvCollections {

    private static final Path SPECTRUM = CsvCases.SHARED.resolve("csv-spectrum");

    /** A file, and the cells that are in it, the headers first. */
    record Expected(String name, String csv, List<List<String>> lines) {}

    private CsvCollections() {}

    /** The records of every check, of as many cells as the longest of them, behind a cell that keeps them from being empty. */
    static List<List<String>> recordsOfFastCsvSpec() {
        List<List<String>> records = files(CsvCases.SHARED.resolve("fastcsv-spec"), ".yaml").stream()
                .flatMap(file -> records(file).stream())
                .toList();
        int widest = records.stream().mapToInt(List::size).max().orElseThrow();
        return records.stream()
                .map(cells -> Stream.of(Stream.of("r"), cells.stream(), Stream.generate(() -> ""))
                        .flatMap(part -> part)
                        .limit(widest + 1L)
                        .toList())
                .toList();
    }

    /** Line breaks within cells are LF in all of these, also where the name says otherwise. */
    static List<Expected> csvSpectrum() {
        return files(SPECTRUM.resolve("csvs"), ".csv").stream()
                .map(CsvCollections::expected)
                .toList();
    }

    private static List<List<String>> records(Path file) {
        Map<?, ?> content = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text(file));
        List<List<String>> records = new ArrayList<>();
        for (Object check : (List<?>) content.get("checks")) {
            for (Object record : (List<?>) ((Map<?, ?>) check).get("records")) {
                records.add(((List<?>) record)
                        .stream().map(cell -> spelledOut(cell.toString())).toList());
            }
        }
        return records;
    }

    private static String spelledOut(String cell) {
        return cell.replace('\u240D', '\r')
                .replace('\u240A', '\n')
                .replace("\u2424", "\r\n")
                .replace("\u23CE", "\n")
                .replace('\u2420', ' ');
    }

    private static Expected expected(Path file) {
        String name = file.getFileName().toString();
        Path json = SPECTRUM.resolve("json").resolve(name.replace(".csv", ".json"));
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(json))) {
            JsonValue content = reader.readValue();
            JsonArray rows = content instanceof JsonArray several
                    ? several
                    : Json.createArrayBuilder().add(content).build();
            List<List<String>> lines = new ArrayList<>();
            lines.add(List.copyOf(rows.getJsonObject(0).keySet()));
            rows.getValuesAs(JsonObject.class)
                    .forEach(row -> lines.add(row.keySet().stream()
                            .map(row::getString)
                            .map(cell -> cell.replace("\r\n", "\n"))
                            .toList()));
            return new Expected(name, text(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
