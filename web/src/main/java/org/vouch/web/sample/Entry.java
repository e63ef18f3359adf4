package org.vouch.web.sample;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.vouch.domain.shared.PartialDate;

/** One object of {@code desk.json}, whose members may be absent. */
record Entry(JsonObject json) {

    String text(String name) {
        return json.getString(name, null);
    }

    PartialDate date(String name) {
        return PartialDate.ofNullable(text(name));
    }

    boolean has(String name) {
        return json.containsKey(name) && json.get(name) != JsonValue.NULL;
    }

    Entry one(String name) {
        return new Entry(json.getJsonObject(name));
    }

    List<Entry> many(String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null
                ? List.of()
                : array.getValuesAs(JsonObject.class).stream().map(Entry::new).toList();
    }

    List<String> texts(String name) {
        JsonArray array = json.getJsonArray(name);
        return array == null ? List.of() : array.getValuesAs(jakarta.json.JsonString::getString);
    }

    <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, text(name));
    }
}
