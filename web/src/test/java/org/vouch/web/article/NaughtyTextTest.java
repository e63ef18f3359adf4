package org.vouch.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.TextExtraction;
import org.vouch.domain.shared.Violation;

class NaughtyTextTest {

    private static final Path LIST = Path.of("../../shared/data/blns/blns.json");

    private final TextExtraction extraction = new Extraction();

    @Test
    void naughtyStringsAreReadOrRefusedWithASentence() throws IOException {
        assumeTrue(Files.exists(LIST), "no list of naughty strings beside the project: not tried");
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(LIST))) {
            List<JsonString> strings = reader.readArray().getValuesAs(JsonString.class);
            assertThat(strings)
                    .hasSizeGreaterThan(400)
                    .allSatisfy(
                            naughty -> assertThat(outcome(naughty.getString())).isNotNull());
        }
    }

    private Object outcome(String text) {
        try {
            return extraction.read(text).judged();
        } catch (Violation sentence) {
            return sentence.key();
        }
    }
}
