package org.vouch.web.article;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD by the words of schema.org; empty where it does not, or not well. */
record LinkedData(JsonObject article) {

    static LinkedData of(Document page) {
        return new LinkedData(page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .flatMap(data -> parsed(data).stream())
                .flatMap(LinkedData::objects)
                .filter(LinkedData::isArticle)
                .findFirst()
                .orElse(JsonValue.EMPTY_JSON_OBJECT));
    }

    Optional<String> text(String name) {
        return article.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** The name of a person or body, or of several, joined. */
    Optional<String> name(String property) {
        String names = things(article.getOrDefault(property, JsonValue.NULL))
                .map(thing -> thing instanceof JsonObject object ? object.get("name") : thing)
                .filter(JsonString.class::isInstance)
                .map(name -> ((JsonString) name).getString())
                .collect(Collectors.joining(", "));
        return names.isBlank() ? Optional.empty() : Optional.of(names);
    }

    private static Optional<JsonValue> parsed(String data) {
        try (JsonReader reader = Json.createReader(new StringReader(data))) {
            return Optional.of(reader.readValue());
        } catch (JsonException | IllegalStateException notJson) {
            return Optional.empty();
        }
    }

    private static Stream<JsonObject> objects(JsonValue value) {
        return things(value)
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .flatMap(object -> Stream.concat(
                        Stream.of(object),
                        things(object.getOrDefault("@graph", JsonValue.NULL))
                                .filter(JsonObject.class::isInstance)
                                .map(JsonValue::asJsonObject)));
    }

    private static Stream<JsonValue> things(JsonValue value) {
        return value instanceof JsonArray array ? array.stream() : Stream.of(value);
    }

    private static boolean isArticle(JsonObject object) {
        return things(object.getOrDefault("@type", JsonValue.NULL))
                .anyMatch(type ->
                        type instanceof JsonString name && name.getString().endsWith("Article"));
    }
}
