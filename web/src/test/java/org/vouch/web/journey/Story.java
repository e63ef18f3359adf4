package org.vouch.web.journey;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The two articles a journey works on: the real ones where they lie beside the project, else the sample's own. */
final class Story {

    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final JsonObject SPANS = DeskFile.read("/journey/seed-spans.json");

    private Story() {}

    static boolean isReal() {
        return Files.isDirectory(SEEDS);
    }

    static byte[] bytes(String article) {
        if (!isReal()) {
            return DeskFile.text(DeskFile.one("articles", article), "text").getBytes(StandardCharsets.UTF_8);
        }
        try (Stream<Path> files = Files.list(SEEDS)) {
            Path seed = files.filter(file -> file.getFileName().toString().startsWith(article + "_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first and the last words of what a statement is recorded from. */
    static List<String> span(JsonObject statement) {
        if (!isReal()) {
            String quote = DeskFile.text(statement, "quote");
            return List.of(quote, quote);
        }
        JsonObject span = SPANS.getAsJsonObject(DeskFile.text(statement, "ref"));
        return List.of(DeskFile.text(span, "from"), DeskFile.text(span, "to"));
    }
}
