package org.vouch.web.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.vouch.domain.report.CsvChoices.Separator;

/** Cells that were found to be hard in CSV files, kept as data. */
final class CsvCases {

    static final Path SHARED = Path.of("../../shared/data");

    /** What was entered, and what stands in the file for it. */
    record Neutralised(String cell, String written) {}

    private CsvCases() {}

    static Stream<List<String>> byFastCsv(byte[] csv, Separator separator) {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .detectBomHeader(true)
                .ofCsvRecord(new ByteArrayInputStream(csv))
                .stream()
                .map(CsvRecord::getFields);
    }

    static Stream<List<String>> byCommonsCsv(byte[] csv, Separator separator) {
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(separator.sign())
                    .get()
                    .parse(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))
                    .stream()
                    .map(CSVRecord::toList);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Neutralised> neutralised() {
        try (InputStream file = CsvCases.class.getResourceAsStream("/csv/neutral.json");
                JsonReader json = Json.createReader(file)) {
            return json.readObject().getJsonArray("cases").stream()
                    .map(pair -> (JsonArray) pair)
                    .map(pair -> new Neutralised(pair.getString(0), pair.getString(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Formulas that were used in attacks, and ours; without the shared collection only ours. */
    static List<String> formulas() {
        Stream<String> ours = Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\"=1\"", "\uFF1D1+1", "\u201C=1");
        return Stream.concat(ours, payloads().stream()).toList();
    }

    private static List<String> payloads() {
        Path file = SHARED.resolve("csv-injection/csv-payload.txt");
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean sharedAreHere() {
        return Files.isDirectory(SHARED);
    }

    /** Cells of others' collections: formulas that were used in attacks, and strings that broke programs. */
    static List<String> ofOthers() {
        try (JsonReader blns = Json.createReader(Files.newBufferedReader(SHARED.resolve("blns/blns.json")))) {
            Stream<String> strings = blns.readArray().stream().map(value -> ((JsonString) value).getString());
            return Stream.concat(strings, payloads().stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
