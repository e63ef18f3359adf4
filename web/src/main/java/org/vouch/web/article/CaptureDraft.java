package org.vouch.web.article;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/**
 * A capture that is not kept yet, as it is written among what a person has typed: the bytes as they came, the lines
 * struck so far, and the form. It outlives the session, so that nothing is lost with it.
 *
 * @param struck the numbers of the struck lines
 * @param found credits that the text names and that are not in the form
 */
record CaptureDraft(
        Original original, Set<Integer> struck, ArticleForm form, VersionForm later, List<CreditForm> found) {

    CaptureDraft {
        found = List.copyOf(found);
    }

    String json() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        struck.forEach(lines::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("bytes", packed(original.bytes()))
                .add("mediaType", original.mediaType())
                .add("charset", original.charset())
                .add("struck", lines)
                .add("credits", credits(form.getCredits()))
                .add("found", credits(found))
                .add("outlet", kept(form.getOutlet()));
        said(json, "fileName", original.fileName());
        said(json, "title", form.getTitle());
        said(json, "author", form.getAuthor());
        said(json, "publishedOn", form.getPublishedOn());
        said(json, "address", form.getAddress());
        said(json, "language", form.getLanguage());
        said(json, "kind", later.getKind());
        return said(json, "note", later.getNote()).build().toString();
    }

    /** @param sources finds a source by its number; null where it is gone */
    static CaptureDraft of(String content, Function<SourceId, SourceHint> sources) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            JsonObject json = reader.readObject();
            ArticleForm form = new ArticleForm();
            form.setTitle(json.getString("title", null));
            form.setOutlet(source(json, "outlet", sources));
            form.setAuthor(json.getString("author", null));
            form.setPublishedOn(json.getString("publishedOn", null));
            form.setAddress(json.getString("address", null));
            form.setLanguage(json.getString("language", null));
            form.getCredits().addAll(credits(json, "credits", sources));
            VersionForm later = new VersionForm(
                    VersionKind.valueOf(json.getString("kind", VersionKind.UPDATE.name())),
                    json.getString("note", null));
            Set<Integer> struck = json.getJsonArray("struck").getValuesAs(JsonNumber.class).stream()
                    .map(JsonNumber::intValue)
                    .collect(Collectors.toCollection(TreeSet::new));
            Original original = new Original(
                    unpacked(json.getString("bytes")),
                    json.getString("mediaType"),
                    json.getString("charset"),
                    json.getString("fileName", null));
            return new CaptureDraft(original, struck, form, later, credits(json, "found", sources));
        }
    }

    private static JsonArrayBuilder credits(List<CreditForm> credits) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        credits.forEach(credit -> json.add(said(Json.createObjectBuilder(), "asPrinted", credit.getAsPrinted())
                .add("source", kept(credit.getSource()))));
        return json;
    }

    private static List<CreditForm> credits(JsonObject json, String name, Function<SourceId, SourceHint> sources) {
        return json.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(credit -> new CreditForm(source(credit, "source", sources), credit.getString("asPrinted", null)))
                .toList();
    }

    /** A source as its number, and words that are none yet as they are. */
    private static JsonValue kept(SourceHint source) {
        if (source == null) {
            return JsonValue.NULL;
        }
        return source.isRegistered() ? Json.createValue(source.id().value()) : Json.createValue(source.name());
    }

    private static SourceHint source(JsonObject json, String name, Function<SourceId, SourceHint> sources) {
        if (json.get(name) instanceof JsonString words) {
            return SourceHint.typed(words.getString());
        }
        return json.get(name) instanceof JsonNumber id ? sources.apply(new SourceId(id.longValue())) : null;
    }

    private static JsonObjectBuilder said(JsonObjectBuilder json, String name, String value) {
        return value == null ? json : json.add(name, value);
    }

    private static String packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private static byte[] unpacked(String packed) {
        try (GZIPInputStream zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
