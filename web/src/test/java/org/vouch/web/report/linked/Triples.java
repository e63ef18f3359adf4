package org.vouch.web.report.linked;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** JSON-LD read by Titanium, as N-Triples; whatever would have to be fetched is refused. */
public final class Triples {

    private static final DocumentLoader NOTHING = (address, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asked for " + address);
    };

    private final List<String> all;

    private Triples(List<String> all) {
        this.all = all;
    }

    public static Triples of(byte[] bytes) {
        try {
            JsonDocument document = JsonDocument.of(new ByteArrayInputStream(bytes));
            assertExpands(document);
            StringWriter text = new StringWriter();
            JsonLd.toRdf(document).loader(NOTHING).provide(new NQuadsWriter(text));
            return new Triples(text.toString().lines().toList());
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    /** Written by hand: {@code ed:} stands for the edition, and lines that begin with # are remarks. */
    public static Set<String> expected(String file, String sha256) {
        try (InputStream lines = Triples.class.getResourceAsStream(file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> spelledOut(line.strip(), sha256))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertExpands(JsonDocument document) throws JsonLdError {
        if (JsonLd.expand(document).loader(NOTHING).get().isEmpty()) {
            throw new AssertionError("nothing is left of it");
        }
    }

    private static String spelledOut(String line, String sha256) {
        return line.replaceAll("\\bschema:(\\w+)", "<https://schema.org/$1>")
                .replaceAll("\\bprov:(\\w+)", "<http://www.w3.org/ns/prov#$1>")
                .replaceAll("\\boa:(\\w+)", "<http://www.w3.org/ns/oa#$1>")
                .replaceAll("\\bvouch:(\\w+)", "<https://vouch.org/terms#$1>")
                .replaceAll("\\bxsd:(\\w+)", "<http://www.w3.org/2001/XMLSchema#$1>")
                .replaceAll("\\bed:([\\w.-]+)", "<urn:vouch:edition:" + sha256 + ":$1>")
                .replaceFirst(" a ", " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ");
    }

    public List<String> all() {
        return all;
    }

    /** With {@code _:} for each node that has no name. */
    public Set<String> named() {
        return all.stream().map(triple -> triple.replaceAll("_:b\\d+", "_:")).collect(Collectors.toSet());
    }

    List<String> about(String call) {
        return all.stream()
                .filter(triple -> triple.matches("<urn:vouch:edition:\\w+:" + call + "> .*"))
                .toList();
    }

    Set<String> predicates() {
        return all.stream().map(triple -> triple.split(" ", 3)[1]).collect(Collectors.toSet());
    }
}
