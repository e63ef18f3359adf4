package org.vouch.domain.corroboration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.StatementId;

/** A graph of one claim as a file says it, with what is expected of it; see {@code corroboration/README.md}. */
final class GraphFile {

    private final Map<String, Object> content;
    private final Map<String, SourceId> sources = new HashMap<>();
    private final Map<String, ArticleId> articles = new HashMap<>();

    private GraphFile(Map<String, Object> content) {
        this.content = content;
    }

    @SuppressWarnings("unchecked") // a YAML mapping has strings as keys here
    static GraphFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Load yaml =
                    new Load(LoadSettings.builder().setLabel(file.toString()).build());
            return new GraphFile((Map<String, Object>) yaml.loadFromInputStream(in));
        }
    }

    ClaimGraph graph() {
        List<GraphStatement> statements = new ArrayList<>();
        List<GraphCitation> citations = new ArrayList<>();
        for (Map<String, Object> said : mappings(content, "statements")) {
            statements.add(statement(said));
            texts(said, "cited").forEach(cited -> citations.add(citation(number(said.get("id")), cited)));
        }
        return new ClaimGraph(
                statements,
                citations,
                mappings(content, "evidence").stream().map(this::evidence).toList(),
                texts(content, "affiliations").stream().map(this::affiliation).toList(),
                texts(content, "carried").stream().map(this::carried).toList(),
                texts(content, "overruled").stream()
                        .filter(found -> !found.endsWith("(taken back)"))
                        .map(this::finding)
                        .toList(),
                Set.copyOf(texts(content, "unknown").stream().map(this::source).toList()));
    }

    /** What is expected, stance by stance, as {@link ReckoningWords} says it. */
    List<String> expected() {
        return texts(content, "expected");
    }

    /** What the graph comes to, in the same words. */
    List<String> reckoned() {
        ClaimGraph graph = graph();
        return new ReckoningWords(names()).of(graph);
    }

    /** What the file calls the sources of the graph it made. */
    Map<SourceId, String> names() {
        Map<SourceId, String> names = new HashMap<>();
        sources.forEach((name, id) -> names.put(id, name));
        return names;
    }

    private GraphStatement statement(Map<String, Object> said) {
        Object stance = said.get("stance");
        return new GraphStatement(
                new StatementId(number(said.get("id"))),
                source(said.get("holder").toString()),
                stance == null ? null : Stance.valueOf(constant(stance.toString())),
                Days.of(PartialDate.ofNullable(
                        said.get("made") == null ? null : said.get("made").toString())),
                basis(said.get("basis")));
    }

    private BasisOf basis(Object written) {
        if (written == null) {
            return BasisOf.notStated();
        }
        String text = written.toString();
        if (text.equals("first-hand")) {
            return BasisOf.firstHand();
        }
        String on = text.replaceFirst("rests on ", "");
        return on.matches("s\\d+")
                ? BasisOf.restsOn(new StatementId(Long.parseLong(on.substring(1))))
                : BasisOf.restsOn(source(on));
    }

    /** {@code dw > nis}, or {@code article: dw > nis} where an outlet has more than one. */
    private GraphCitation citation(long statement, String written) {
        String[] parts = written.split(": ", -1);
        String[] hops = parts[parts.length - 1].split(" > ", -1);
        String article = parts.length == 1 ? hops[0] : parts[0];
        List<SourceId> credits = texts(content, "credits").stream()
                .filter(line -> line.startsWith(article + ": "))
                .flatMap(line -> Arrays.stream(line.split(": ", -1)[1].split(", ", -1)))
                .map(this::source)
                .toList();
        return new GraphCitation(
                new StatementId(statement),
                article(article),
                Arrays.stream(hops).map(this::source).toList(),
                credits,
                texts(content, "retracted").contains(article));
    }

    private GraphEvidence evidence(Map<String, Object> item) {
        return new GraphEvidence(
                new StatementId(number(item.get("statement"))),
                source(item.get("issuer").toString()),
                EvidenceState.valueOf(constant(item.get("state").toString())));
    }

    /** {@code nis organ of rok}, {@code nis organ of rok, since 2020, until 2024-09}. */
    private GraphAffiliation affiliation(String written) {
        String[] parts = written.split(", ", -1);
        for (AffiliationKind kind : AffiliationKind.values()) {
            String verb = " " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ";
            if (parts[0].contains(verb)) {
                String[] ends = parts[0].split(verb, -1);
                Days within = Days.between(bound(parts, "since "), bound(parts, "until "));
                return new GraphAffiliation(source(ends[0]), source(ends[1]), kind, within);
            }
        }
        throw new IllegalArgumentException(written);
    }

    private CarriedText carried(String written) {
        String[] parts = written.split(" carries ", -1);
        return new CarriedText(article(parts[0]), source(parts[1]));
    }

    private GraphFinding finding(String written) {
        String[] parts = written.split(": ", -1);
        String[] ends = parts[1].split(", ", -1);
        return new GraphFinding(
                GraphFinding.Kind.valueOf(constant(parts[0])),
                source(ends[0]),
                ends.length == 1 ? null : source(ends[1]));
    }

    private SourceId source(String name) {
        return sources.computeIfAbsent(name, key -> new SourceId(sources.size() + 1L));
    }

    private ArticleId article(String name) {
        return articles.computeIfAbsent(name, key -> new ArticleId(articles.size() + 1L));
    }

    private static PartialDate bound(String[] parts, String word) {
        return Arrays.stream(parts)
                .filter(part -> part.startsWith(word))
                .map(part -> PartialDate.of(part.substring(word.length())))
                .findAny()
                .orElse(null);
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static long number(Object written) {
        return ((Number) written).longValue();
    }

    @SuppressWarnings("unchecked") // see above
    private static List<Map<String, Object>> mappings(Map<String, Object> content, String key) {
        return (List<Map<String, Object>>) content.getOrDefault(key, List.of());
    }

    private static List<String> texts(Map<String, Object> content, String key) {
        return ((List<?>) content.getOrDefault(key, List.of()))
                .stream().map(Object::toString).toList();
    }
}
