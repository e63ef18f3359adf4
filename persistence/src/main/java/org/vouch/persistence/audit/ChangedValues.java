package org.vouch.persistence.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The old or new values of a change as JSON. What is entered as a date, an enum or a record is kept as the text it
 * prints; lists keep their members; numbers and truth values stay what they are.
 */
final class ChangedValues {

    private ChangedValues() {}

    static String write(Map<String, Object> values) {
        return object(values).toString();
    }

    /** Each value as a line to read; lists are joined by commas, null is the empty text. */
    static Map<String, String> read(String json) {
        if (json == null) {
            return Map.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            Map<String, String> values = new LinkedHashMap<>();
            reader.readObject().forEach((name, value) -> values.put(name, line(value)));
            return values;
        }
    }

    private static JsonObject object(Map<?, ?> values) {
        var object = Json.createObjectBuilder();
        values.forEach((name, value) -> object.add(String.valueOf(name), value(value)));
        return object.build();
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        } else if (value instanceof Map<?, ?> map) {
            return object(map);
        } else if (value instanceof Collection<?> many) {
            var array = Json.createArrayBuilder();
            many.forEach(one -> array.add(value(one)));
            return array.build();
        }
        return Json.createValue(value.toString());
    }

    private static String line(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            case ARRAY -> value.asJsonArray().stream().map(ChangedValues::line).collect(Collectors.joining(", "));
            case OBJECT ->
                value.asJsonObject().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + line(entry.getValue()))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
