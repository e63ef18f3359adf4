package org.vouch.persistence.report;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a step in a draft was done to, from what the trail keeps of it: a section, a statement, or claims. */
final class StepSubject {

    private static final List<String> OF_A_SECTION = List.of("section");
    private static final List<String> OF_STATEMENTS = List.of("statement", "claim");
    private static final List<String> OF_CLAIMS = List.of("claim", "claims", "statements");

    private StepSubject() {}

    /** As the trail writes them; what was there before is asked where nothing is after. */
    static List<String> of(String action, String before, String after) {
        return names(action).stream()
                .flatMap(name -> Stream.of(value(after, name), value(before, name)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(StepSubject::texts)
                .orElse(List.of());
    }

    private static List<String> names(String action) {
        if (action.startsWith("report.section")) {
            return OF_A_SECTION;
        }
        boolean said = action.equals("report.statement-seen") || action.equals("report.note-written");
        return said ? OF_STATEMENTS : OF_CLAIMS;
    }

    private static JsonValue value(String json, String name) {
        if (json == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject().get(name);
        }
    }

    private static List<String> texts(JsonValue value) {
        JsonArray all = value instanceof JsonArray many
                ? many
                : Json.createArrayBuilder().add(value).build();
        return all.stream().map(StepSubject::text).toList();
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString said ? said.getString() : value.toString();
    }
}
