package org.vouch.web.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What a careful editor records of the two articles: the file of the sample desk, read for a journey to type. */
final class DeskFile {

    private static final JsonObject ALL = read("/org/vouch/web/sample/desk.json");

    private DeskFile() {}

    static JsonObject read(String resource) {
        try (InputStream stream = DeskFile.class.getResourceAsStream(resource);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static List<JsonObject> all(String name) {
        return many(ALL, name);
    }

    static List<JsonObject> many(JsonObject of, String name) {
        return of.has(name)
                ? StreamSupport.stream(of.getAsJsonArray(name).spliterator(), false)
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of();
    }

    /** The entry of that kind with that short name. */
    static JsonObject one(String kind, String ref) {
        return all(kind).stream()
                .filter(entry -> text(entry, "ref").equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " " + ref));
    }

    /** The text of a member, or an empty one. */
    static String text(JsonObject of, String name) {
        return of.has(name) && !of.get(name).isJsonNull() ? of.get(name).getAsString() : "";
    }

    /** A source's canonical name; empty for no source. */
    static String sourceName(String ref) {
        return ref.isEmpty() ? "" : text(many(one("sources", ref), "names").get(0), "text");
    }

    /** A constant as the words of the desk. */
    static String words(String constant) {
        return switch (constant) {
            case "FIRST_HAND" -> "first-hand";
            default -> constant.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
