package org.vouch.web.report.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CaveatEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.EvidenceEntry;
import org.vouch.domain.report.contents.FigureEntry;
import org.vouch.domain.report.contents.GradeEntry;
import org.vouch.domain.report.contents.ReckonedClaim;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.source.SourceId;
import org.vouch.web.report.pack.Call;
import org.vouch.web.report.pack.SourceNames;

/** The contents of an edition by what they belong to. */
final class Indexed {

    final SourceNames names;
    final Map<SourceId, String> called = new HashMap<>();
    private final Map<Long, StatementEntry> statements;
    private final Map<Long, GradeEntry> grades;
    private final Map<String, ArticleEntry> articles;
    private final Map<Long, List<BearingEntry>> bearings;
    private final Map<Long, List<FigureEntry>> figures;
    private final Map<Long, List<CaveatEntry>> caveats;
    private final Map<Long, List<EvidenceEntry>> evidence;
    private final Map<Long, List<CitationEntry>> citations;
    private final Map<Long, ReckonedClaim> origins;

    Indexed(EditionContents contents) {
        Recorded all = contents.recorded();
        names = new SourceNames(contents);
        contents.involved().sources().forEach(source -> called.put(new SourceId(source.id()), source.name()));
        statements = one(all.statements(), StatementEntry::id);
        grades = one(all.grades(), GradeEntry::id);
        articles = one(all.articles(), article -> Call.version(article.id(), article.version()));
        bearings = many(all.bearings(), BearingEntry::claim);
        figures = many(all.figures(), FigureEntry::statement);
        caveats = many(all.caveats(), CaveatEntry::statement);
        evidence = many(all.evidence(), EvidenceEntry::statement);
        citations = many(all.citations(), CitationEntry::statement);
        origins = one(contents.origins(), claim -> claim.claim().value());
    }

    StatementEntry statement(long id) {
        return statements.get(id);
    }

    /** Null where there is none. */
    GradeEntry grade(Long id) {
        return id == null ? null : grades.get(id);
    }

    ArticleEntry article(CitationEntry cited) {
        return articles.get(Call.version(cited.article(), cited.version()));
    }

    ReckonedClaim origins(long claim) {
        return origins.get(claim);
    }

    List<BearingEntry> bearings(long claim) {
        return bearings.getOrDefault(claim, List.of());
    }

    List<FigureEntry> figures(long statement) {
        return figures.getOrDefault(statement, List.of());
    }

    List<CaveatEntry> caveats(long statement) {
        return caveats.getOrDefault(statement, List.of());
    }

    List<EvidenceEntry> evidence(long statement) {
        return evidence.getOrDefault(statement, List.of());
    }

    List<CitationEntry> citations(long statement) {
        return citations.getOrDefault(statement, List.of());
    }

    private static <K, V> Map<K, V> one(List<V> entries, Function<V, K> key) {
        return entries.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static <K, V> Map<K, List<V>> many(List<V> entries, Function<V, K> key) {
        return entries.stream().collect(Collectors.groupingBy(key));
    }
}
