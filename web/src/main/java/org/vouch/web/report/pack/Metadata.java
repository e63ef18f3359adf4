package org.vouch.web.report.pack;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vouch.domain.report.FileRow;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.web.shared.Texts;

/**
 * The tables of a package described as W3C "Metadata Vocabulary for Tabular Data" has it: titles and descriptions in both
 * languages, datatypes, separators, keys.
 */
final class Metadata {

    private static final String CONTEXT = "http://www.w3.org/ns/csvw";
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private Metadata() {}

    static byte[] of(EditionHead head, List<Table<?>> tables) {
        JsonArrayBuilder described = Json.createArrayBuilder();
        tables.forEach(table -> described.add(table(table, head)));
        JsonObject whole = Json.createObjectBuilder()
                .add(
                        "@context",
                        Json.createArrayBuilder()
                                .add(CONTEXT)
                                .add(Json.createObjectBuilder().add("@language", "en")))
                .add("dc:title", head.title())
                .add("dc:description", said("report.package.about"))
                .add("dc:creator", head.drafter())
                .add("dc:publisher", head.releasedBy())
                .add("dc:issued", head.releasedAt().toString())
                .add("dc:identifier", "report " + head.report().value() + ", edition " + head.edition())
                .add("tables", described)
                .build();
        return bytes(whole);
    }

    private static JsonObject table(Table<?> table, EditionHead head) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        table.fields().forEach(field -> columns.add(column(field)));
        JsonObjectBuilder schema = Json.createObjectBuilder().add("columns", columns);
        if (!table.key().isEmpty()) {
            schema.add("primaryKey", Json.createArrayBuilder(table.key()));
        }
        if (!table.references().isEmpty()) {
            JsonArrayBuilder keys = Json.createArrayBuilder();
            table.references().forEach(reference -> keys.add(key(reference)));
            schema.add("foreignKeys", keys);
        }
        String name = table.file().replace(".csv", "");
        JsonObjectBuilder described = Json.createObjectBuilder().add("url", table.file());
        if (table.file().equals(FileRow.PROFILED)) {
            described.add("dc:title", head.profile().name());
        }
        return described
                .add("dc:description", said("report.table." + name))
                .add("tableSchema", schema)
                .build();
    }

    private static JsonObject column(Field<?> field) {
        JsonObjectBuilder column = Json.createObjectBuilder()
                .add("name", field.name())
                .add("titles", titles(field.name()))
                .add("dc:description", said("report.column." + unnumbered(field.name()) + ".is"))
                .add("datatype", field.type().toJson())
                .add("required", field.required());
        if (field.separator() != null) {
            column.add("separator", field.separator());
        }
        return column.build();
    }

    private static JsonObject key(Reference reference) {
        return Json.createObjectBuilder()
                .add("columnReference", Json.createArrayBuilder(reference.columns()))
                .add(
                        "reference",
                        Json.createObjectBuilder()
                                .add("resource", reference.table())
                                .add("columnReference", Json.createArrayBuilder(reference.referred())))
                .build();
    }

    /** A natural language property: a text for each language; the name in the header comes first in English. */
    private static JsonObjectBuilder titles(String name) {
        JsonObjectBuilder titles = Json.createObjectBuilder();
        titles.add("en", Json.createArrayBuilder(List.of(name, title(name, Locale.ENGLISH))));
        return titles.add("de", title(name, Locale.GERMAN));
    }

    private static String title(String name, Locale language) {
        String one = unnumbered(name);
        String number = name.substring(one.length()).replace("_", ", ");
        return text("report.column." + one, language) + number;
    }

    /** Of {@code figures_2}, {@code figures}. */
    private static String unnumbered(String name) {
        return name.replaceFirst("_[0-9]+$", "");
    }

    /** A common property: values with their language. */
    private static JsonArrayBuilder said(String key) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        LANGUAGES.forEach(language -> values.add(Json.createObjectBuilder()
                .add("@value", text(key, language))
                .add("@language", language.getLanguage())));
        return values;
    }

    private static String text(String key, Locale language) {
        return Texts.of(language).getString(key);
    }

    private static byte[] bytes(JsonObject whole) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, Object> readable = Map.of(JsonGenerator.PRETTY_PRINTING, true);
        try (JsonWriter writer = Json.createWriterFactory(readable).createWriter(bytes, StandardCharsets.UTF_8)) {
            writer.writeObject(whole);
        }
        return bytes.toByteArray();
    }
}
