package org.vouch.domain.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.Citation;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.SourceNames;
import org.vouch.domain.statement.Statement;

/** What is said of a statement, as the trail keeps it: words and lists of words. What is not said is left out. */
final class StatementFacts {

    private final Map<SourceId, String> names;

    private StatementFacts(Map<SourceId, String> names) {
        this.names = names;
    }

    static StatementFacts about(Statement statement, SourceNames names) {
        Set<SourceId> ids = new LinkedHashSet<>();
        statement.citations().forEach(c -> c.chain().hops().forEach(hop -> ids.add(hop.source())));
        statement.caveats().forEach(caveat -> ids.add(caveat.utterer()));
        statement.evidence().forEach(item -> ids.add(item.issuer()));
        statement.evidence().forEach(item -> ids.add(item.checker()));
        ids.add(statement.said().basis().source());
        ids.removeIf(Objects::isNull);
        return new StatementFacts(names.of(ids));
    }

    Map<String, Object> of(Statement statement, List<String> bearings) {
        Said said = statement.said();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("gist", said.gist());
        facts.put("holder", name(statement.holder()));
        facts.put("madeOn", said.madeOn() == null ? null : said.madeOn().text());
        facts.put("madeOnWords", said.madeOnWords());
        facts.put("setting", said.setting());
        facts.put("basis", basis(said.basis()));
        facts.put("bearings", bearings);
        facts.put("figures", said.figures().stream().map(this::figure).toList());
        facts.put(
                "citations", statement.citations().stream().map(this::citation).toList());
        facts.put("caveats", statement.caveats().stream().map(this::caveat).toList());
        facts.put("evidence", statement.evidence().stream().map(this::item).toList());
        return told(facts);
    }

    Map<String, Object> of(Citation citation, List<CaveatLine> caveats, List<EvidenceLine> evidence) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("citation", citation(citation));
        facts.put("caveats", caveats.stream().map(this::caveat).toList());
        facts.put("evidence", evidence.stream().map(this::item).toList());
        return told(facts);
    }

    /** Those of the one that the other does not say likewise. */
    static Map<String, Object> differing(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> facts = new LinkedHashMap<>(one);
        facts.entrySet().removeIf(fact -> Objects.equals(fact.getValue(), other.get(fact.getKey())));
        return facts;
    }

    private static Map<String, Object> told(Map<String, Object> facts) {
        facts.values().removeIf(value -> value == null || value.equals(List.of()));
        return facts;
    }

    private String basis(BasisOf basis) {
        Object on = basis.source() == null ? basis.statement() : name(basis.source());
        return on == null ? basis.basis().name() : basis.basis() + " " + on;
    }

    private String figure(FigureLine figure) {
        String value = figure.low() == null ? "" : figure.low().toPlainString();
        String range =
                figure.high() == null ? value : value + "–" + figure.high().toPlainString();
        return joined(
                figure.approximate() ? "≈" : null, range, figure.words(), figure.unit(), figure.phase(), figure.asOf());
    }

    private String citation(Citation citation) {
        String chain = citation.chain().hops().stream()
                .map(HopLine::source)
                .map(this::name)
                .collect(Collectors.joining(" > "));
        return joined(
                chain,
                citation.attribution().mode(),
                citation.attribution().cue(),
                citation.attribution().naming(),
                citation.attribution().reason(),
                "“" + citation.span().quote() + "”");
    }

    private String caveat(CaveatLine caveat) {
        return name(caveat.utterer()) + ": " + caveat.text();
    }

    private String item(EvidenceLine item) {
        String issuer = item.issuer() == null ? null : "ISSUED_BY " + name(item.issuer());
        String checker = item.checker() == null ? null : "CHECKED_BY " + name(item.checker());
        return joined(item.kind(), item.description(), issuer, item.state(), checker);
    }

    private String name(SourceId id) {
        return names.getOrDefault(id, "source " + id.value());
    }

    private static String joined(Object... parts) {
        List<String> told = new ArrayList<>();
        for (Object part : parts) {
            if (part != null && !part.toString().isEmpty()) {
                told.add(part.toString());
            }
        }
        return String.join(" · ", told);
    }
}
