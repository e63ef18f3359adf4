package org.vouch.web.opinion;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import java.util.List;

/** Cells that hold several values as a JSON array, as lists that programs wrote have them. */
final class Cells {

    private Cells() {}

    /** The texts of the array; the cell itself where it is none; nothing where it is empty. */
    static List<String> many(String cell) {
        String plain = cell.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        if (!plain.startsWith("[") || !plain.endsWith("]")) {
            return List.of(cell);
        }
        try (JsonReader reader = Json.createReader(new StringReader(plain))) {
            JsonArray array = reader.readArray();
            return array.stream().allMatch(value -> value.getValueType() == ValueType.STRING)
                    ? array.getValuesAs(JsonString::getString)
                    : List.of(cell);
        } catch (JsonException noArray) {
            return List.of(cell);
        }
    }
}
