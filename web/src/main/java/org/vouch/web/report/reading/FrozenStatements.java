package org.vouch.web.report.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CaveatEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/** The statements that are asked for, and all that belongs to them; nothing else of the tables is kept. */
final class FrozenStatements {

    private static final String STATEMENT = "statement_id";

    private final Map<Long, StatementEntry> statements = new HashMap<>();
    private final Map<Long, List<FigureEntry>> figures = new HashMap<>();
    private final Map<Long, List<CaveatEntry>> caveats = new HashMap<>();
    private final Map<Long, List<EvidenceEntry>> evidence = new HashMap<>();
    private final Map<Long, List<CitationEntry>> citations = new HashMap<>();
    private final Map<String, ArticleEntry> articles = new HashMap<>();
    private final Map<Long, GradeEntry> grades = new HashMap<>();
    private final List<HopEntry> hops = new ArrayList<>();
    private final List<SourceEntry> sources = new ArrayList<>();

    private final Set<Long> asked = new HashSet<>();
    private final Set<Long> cited = new HashSet<>();
    private final Set<Long> graded = new HashSet<>();
    private final Set<Long> named = new HashSet<>();
    private final Set<String> read = new HashSet<>();

    /** From now on it is asked for, with the grade of its holder. */
    void ask(BearingEntry bearing) {
        asked.add(bearing.statement());
        graded.add(bearing.reliabilityGrade());
    }

    /** From now on their names are. */
    void name(Long... sources) {
        Stream.of(sources).filter(Objects::nonNull).forEach(named::add);
    }

    /** Those that were asked for and found. */
    Collection<StatementEntry> statements() {
        return Collections.unmodifiableCollection(statements.values());
    }

    StatementEntry statement(long id) {
        return statements.get(id);
    }

    List<FigureEntry> figures(long statement) {
        return of(figures, statement);
    }

    List<CaveatEntry> caveats(long statement) {
        return of(caveats, statement);
    }

    List<EvidenceEntry> evidence(long statement) {
        return of(evidence, statement);
    }

    List<CitationEntry> citations(long statement) {
        return of(citations, statement);
    }

    /** @param version as a call number */
    ArticleEntry article(String version) {
        return articles.get(version);
    }

    GradeEntry grade(long id) {
        return grades.get(id);
    }

    List<HopEntry> hops() {
        return Collections.unmodifiableList(hops);
    }

    List<SourceEntry> sources() {
        return Collections.unmodifiableList(sources);
    }

    private static <T> List<T> of(Map<Long, List<T>> entries, long statement) {
        return Collections.unmodifiableList(entries.getOrDefault(statement, List.of()));
    }

    Map<String, Consumer<Line>> readers() {
        return Map.of(
                "statements.csv", this::statement,
                "figures.csv", this::figure,
                "caveats.csv", this::caveat,
                "evidence.csv", this::item,
                "citations.csv", this::citation,
                "hops.csv", this::hop,
                "articles.csv", this::article,
                "sources.csv", this::source,
                "grades.csv", this::grade);
    }

    private void statement(Line line) {
        long id = line.call(STATEMENT);
        if (!asked.contains(id)) {
            return;
        }
        StatementEntry said = new StatementEntry(
                id,
                line.call("holder_id"),
                line.text("statement"),
                line.yes("chosen"),
                line.text("made_on"),
                line.text("made_on_words"),
                line.text("setting"),
                line.word("basis", Basis.class),
                line.call("rests_on_source_id"),
                line.call("rests_on_statement_id"),
                line.call("credibility_grade_id"));
        statements.put(id, said);
        name(said.holder(), said.restsOnSource());
        graded.add(said.credibilityGrade());
    }

    private void figure(Line line) {
        kept(
                figures,
                line,
                id -> new FigureEntry(
                        id,
                        line.whole("number"),
                        line.amount("low"),
                        line.amount("high"),
                        line.text("words"),
                        line.text("unit"),
                        line.text("phase"),
                        line.yes("approximate"),
                        line.text("as_of")));
    }

    private void caveat(Line line) {
        kept(caveats, line, id -> {
            name(line.call("utterer_id"));
            return new CaveatEntry(
                    id, line.whole("number"), line.call("citation_id"), line.call("utterer_id"), line.text("caveat"));
        });
    }

    private void item(Line line) {
        kept(evidence, line, id -> {
            name(line.call("issuer_id"), line.call("checker_id"));
            return new EvidenceEntry(
                    line.call("evidence_id"),
                    id,
                    line.call("citation_id"),
                    line.word("evidence_kind", EvidenceKind.class),
                    line.text("description"),
                    line.call("issuer_id"),
                    line.word("state", EvidenceState.class),
                    line.call("checker_id"));
        });
    }

    private void citation(Line line) {
        kept(citations, line, id -> {
            String version = line.text("article_version_id");
            int point = version.indexOf('.');
            cited.add(line.call("citation_id"));
            read.add(version);
            return new CitationEntry(
                    line.call("citation_id"),
                    id,
                    Long.parseLong(version.substring(1, point)),
                    Integer.parseInt(version.substring(point + 1)),
                    line.text("quote"),
                    line.text("prefix"),
                    line.text("suffix"),
                    line.whole("start"),
                    line.whole("end"),
                    line.word("quote_mode", QuoteMode.class),
                    line.text("cue"),
                    line.word("naming", Naming.class),
                    line.text("naming_reason"));
        });
    }

    private void hop(Line line) {
        long citation = line.call("citation_id");
        if (cited.contains(citation)) {
            hops.add(new HopEntry(citation, line.whole("hop"), line.call("source_id"), line.word("act", Act.class)));
            name(line.call("source_id"));
        }
    }

    private void article(Line line) {
        String version = line.text("article_version_id");
        if (read.contains(version)) {
            articles.put(
                    version,
                    new ArticleEntry(
                            line.call("article_id"),
                            line.whole("version"),
                            line.word("version_kind", VersionKind.class),
                            line.call("publisher_id"),
                            line.text("title"),
                            line.text("author"),
                            line.text("language"),
                            line.text("published_on"),
                            line.text("url"),
                            line.moment("captured_at"),
                            line.text("text_sha256")));
            name(line.call("publisher_id"));
        }
    }

    /** Whether its name is withheld the tables do not say; if so, it has no other names. */
    private void source(Line line) {
        long id = line.call("source_id");
        if (named.contains(id)) {
            sources.add(new SourceEntry(
                    id,
                    line.text("source"),
                    line.word("source_kind", SourceKind.class),
                    line.text("country"),
                    false,
                    line.texts("names")));
        }
    }

    private void grade(Line line) {
        Long id = line.call("grade_id");
        if (graded.contains(id)) {
            String reliability = line.text("reliability");
            grades.put(
                    id,
                    new GradeEntry(
                            id,
                            line.call("source_id"),
                            line.call(STATEMENT),
                            reliability == null ? line.text("credibility") : reliability,
                            line.text("grounds"),
                            line.text("dissent"),
                            line.text("graded_by"),
                            line.moment("graded_at"),
                            line.text("matter"),
                            line.day("period_from"),
                            line.day("period_until"),
                            line.day("review_on"),
                            line.text("overruled_because")));
        }
    }

    private interface Entry<T> {
        T of(long statement);
    }

    private <T> void kept(Map<Long, List<T>> kept, Line line, Entry<T> entry) {
        long id = line.call(STATEMENT);
        if (asked.contains(id)) {
            kept.computeIfAbsent(id, any -> new ArrayList<>()).add(entry.of(id));
        }
    }
}
