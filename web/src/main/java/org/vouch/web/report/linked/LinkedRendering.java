package org.vouch.web.report.linked;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.vouch.domain.report.FileBytes;
import org.vouch.domain.report.RenderedFile;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EditionHead;
import org.vouch.web.report.FileLimits;
import org.vouch.web.report.PartRendering;
import org.vouch.web.report.Programs;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.EditionTable;
import org.vouch.web.report.pack.SourceNames;

/** The edition as a graph, its context within: nothing has to be fetched to read it. */
@ApplicationScoped
class LinkedRendering implements PartRendering {

    @Override
    public Optional<RenderedFile> render(EditionContents contents) {
        FileBytes bytes = FileBytes.written(to -> {
            try (JsonGenerator json = Json.createGenerator(to)) {
                json.writeStartObject().write("@context", context(contents)).writeStartArray("@graph");
                write(contents, node -> json.write(node.json()));
                json.writeEnd().writeEnd();
            }
        });
        return Optional.of(new RenderedFile(FileLimits.LINKED, "application/ld+json", bytes, Programs.of("jsonld")));
    }

    private static void write(EditionContents contents, Consumer<Linked> graph) {
        SourceNames names = new SourceNames(contents);
        graph.accept(edition(contents));
        graph.accept(Linked.of(Ids.of("drafter"), "schema:Person", "prov:Agent")
                .with("name", contents.head().drafter()));
        graph.accept(Linked.of(Ids.of("releaser"), "schema:Person", "prov:Agent")
                .with("name", contents.head().releasedBy()));
        new LinkedClaims(contents, graph).write();
        new LinkedStatements(contents.recorded(), graph).write();
        new LinkedCitations(contents, names, graph).write();
        new LinkedSources(contents.involved(), graph).write();
        new LinkedFindings(contents.findings(), graph).write();
    }

    private static Linked edition(EditionContents contents) {
        EditionHead head = contents.head();
        return Linked.of(Ids.of("edition"), "schema:Report", "prov:Entity")
                .with("name", head.title())
                .with("abstract", head.question())
                .with("description", head.summary().words())
                .with("summaryBy", EditionTable.author(head))
                .with("position", head.edition())
                .with("identifier", "report " + head.report().value() + ", edition " + head.edition())
                .with("sha256", contents.rows().sha256())
                .with("author", Ids.of("drafter"))
                .with("editor", Ids.of("releaser"))
                .with("datePublished", head.releasedAt().toString())
                .withTexts(
                        "hasPart",
                        contents.recorded().claims().stream()
                                .map(claim -> Ids.of(Call.claim(claim.id())))
                                .toList());
    }

    private static JsonObject context(EditionContents contents) {
        try (JsonReader reader = Json.createReaderFactory(null)
                .createReader(LinkedRendering.class.getResourceAsStream("context.json"), StandardCharsets.UTF_8)) {
            return Json.createObjectBuilder(reader.readObject())
                    .add(
                            Ids.PREFIX,
                            Json.createObjectBuilder()
                                    .add("@id", Ids.edition(contents.rows().sha256()))
                                    .add("@prefix", true))
                    .build();
        }
    }
}
