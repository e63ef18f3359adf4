package org.vouch.web.report.pack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Our own reader of {@code csv-metadata.json}: checks the tables of a package against it, cell by cell. */
public final class DescribedPackage {

    private final Map<String, byte[]> files;
    private final Map<String, DescribedTable> tables = new LinkedHashMap<>();

    private DescribedPackage(Map<String, byte[]> files) {
        this.files = files;
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(files.get(PackageRendering.METADATA)))) {
            for (JsonObject table : reader.readObject().getJsonArray("tables").getValuesAs(JsonObject.class)) {
                tables.put(table.getString("url"), new DescribedTable(table, files.get(table.getString("url"))));
            }
        }
    }

    public static DescribedPackage of(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return of(files);
    }

    static DescribedPackage of(Map<String, byte[]> files) {
        return new DescribedPackage(files);
    }

    public Map<String, byte[]> files() {
        return files;
    }

    public DescribedTable table(String file) {
        return tables.get(file);
    }

    public List<String> tableNames() {
        return List.copyOf(tables.keySet());
    }

    /** How many cells were looked at. */
    public long cells() {
        return tables.values().stream().mapToLong(DescribedTable::cells).sum();
    }

    /** What is wrong, a sentence each. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        tables.values().forEach(table -> {
            faults.addAll(table.faults());
            table.references().forEach(reference -> faults.addAll(unresolved(table, reference)));
        });
        files.keySet().stream()
                .filter(name -> name.endsWith(".csv") && !tables.containsKey(name))
                .forEach(name -> faults.add(name + " is not described"));
        return faults;
    }

    private List<String> unresolved(DescribedTable from, JsonObject reference) {
        JsonObject to = reference.getJsonObject("reference");
        DescribedTable other = tables.get(to.getString("resource"));
        if (other == null) {
            return List.of(from.name() + " refers to " + to.getString("resource") + ", which is not there");
        }
        if (!other.hasAll(DescribedTable.names(to.getJsonArray("columnReference")))) {
            return List.of(from.name() + " refers to columns that are not in " + other.name());
        }
        if (!from.hasAll(DescribedTable.names(reference.getJsonArray("columnReference")))) {
            return List.of(from.name() + " refers by columns it does not have");
        }
        List<List<String>> known = other.values(DescribedTable.names(to.getJsonArray("columnReference")));
        List<String> columns = DescribedTable.names(reference.getJsonArray("columnReference"));
        Set<List<String>> there = new HashSet<>(known);
        return from.values(columns).stream()
                .filter(value -> value.stream().noneMatch(String::isEmpty))
                .filter(value -> !there.contains(value))
                .map(value -> from.name() + ": " + columns + " " + value + " is not in " + other.name())
                .toList();
    }
}
