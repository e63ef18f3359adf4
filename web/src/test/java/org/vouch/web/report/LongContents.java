package org.vouch.web.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.Days;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.ExportRow;
import org.vouch.domain.report.contents.ArticleEntry;
import org.vouch.domain.report.contents.BearingEntry;
import org.vouch.domain.report.contents.CitationEntry;
import org.vouch.domain.report.contents.ClaimEntry;
import org.vouch.domain.report.contents.EditionContents;
import org.vouch.domain.report.contents.HopEntry;
import org.vouch.domain.report.contents.Involved;
import org.vouch.domain.report.contents.ReckonedClaim;
import org.vouch.domain.report.contents.Recorded;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.report.contents.StatementEntry;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;
import org.vouch.domain.statement.StatementId;

/** An edition of many rows: two hundred statements for a claim, each of a holder of its own and read in one of ten outlets. */
final class LongContents {

    private static final int OF_ONE = 200;

    private LongContents() {}

    static EditionContents of(int rows) {
        List<Long> numbers = LongStream.rangeClosed(1, rows).boxed().toList();
        List<Long> claims = LongStream.rangeClosed(1, rows / OF_ONE).boxed().toList();
        Recorded recorded = new Recorded(
                claims.stream()
                        .map(id -> new ClaimEntry(id, id.intValue(), null, "Claim №" + id, "Read."))
                        .toList(),
                numbers.stream()
                        .map(id ->
                                new BearingEntry(claim(id), id, (int) ((id - 1) % OF_ONE) + 1, stance(id), null, null))
                        .toList(),
                numbers.stream().map(LongContents::said).toList(),
                List.of(),
                List.of(),
                List.of(),
                numbers.stream().map(LongContents::cited).toList(),
                numbers.stream()
                        .flatMap(id -> List.of(
                                new HopEntry(id, 1, outlet(id), Act.REPORTS), new HopEntry(id, 2, 100 + id, Act.SAYS))
                                .stream())
                        .toList(),
                LongStream.rangeClosed(1, 10).mapToObj(LongContents::article).toList(),
                List.of());
        return new EditionContents(
                FrozenContents.ofOneClaim().head(),
                Written.rows(
                        rows,
                        Written.csv(numbers.stream().map(LongContents::row).toList())),
                recorded,
                new Involved(sources(rows), List.of()),
                claims.stream().map(LongContents::origins).toList(),
                List.of(),
                "en");
    }

    private static ExportRow row(long id) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.EDITION, "1");
        cells.put(Column.ITEM, Long.toString(claim(id)));
        cells.put(Column.CLAIM_ID, "c" + claim(id));
        cells.put(Column.STATEMENT_ID, "s" + id);
        cells.put(Column.STATEMENT, said(id).gist());
        cells.put(Column.CITATION_ID, "q" + id);
        return new ExportRow(cells);
    }

    private static StatementEntry said(long id) {
        String gist = "=1+" + id + ": „Zwölf“ Бригад\nin the words of many";
        return new StatementEntry(id, 100 + id, gist, true, "2024-10", null, null, Basis.NOT_STATED, null, null, null);
    }

    private static CitationEntry cited(long id) {
        return new CitationEntry(
                id, id, outlet(id), 1, "they are", "", "", 0, 8, QuoteMode.DIRECT, "said", Naming.NAMED, null);
    }

    private static ArticleEntry article(long id) {
        return new ArticleEntry(
                id,
                1,
                VersionKind.ORIGINAL,
                id,
                "Title",
                null,
                "en",
                "2024",
                null,
                FrozenContents.RELEASED,
                "0".repeat(64));
    }

    private static List<SourceEntry> sources(int rows) {
        List<SourceEntry> sources = new ArrayList<>();
        LongStream.rangeClosed(1, 10)
                .forEach(id -> sources.add(
                        new SourceEntry(id, "Outlet " + id, SourceKind.NEWS_OUTLET, "DE", false, List.of())));
        LongStream.rangeClosed(1, rows)
                .forEach(id -> sources.add(
                        new SourceEntry(100 + id, "Holder " + id, SourceKind.OFFICIAL, null, false, List.of())));
        return sources;
    }

    private static ReckonedClaim origins(long claim) {
        List<Long> said = LongStream.rangeClosed((claim - 1) * OF_ONE + 1, claim * OF_ONE)
                .boxed()
                .toList();
        ClaimGraph graph = new ClaimGraph(
                said.stream()
                        .map(id -> new GraphStatement(
                                new StatementId(id),
                                new SourceId(100 + id),
                                stance(id),
                                Days.UNKNOWN,
                                BasisOf.notStated()))
                        .toList(),
                said.stream()
                        .map(id -> new GraphCitation(
                                new StatementId(id),
                                new ArticleId(outlet(id)),
                                List.of(new SourceId(outlet(id)), new SourceId(100 + id)),
                                List.of(),
                                false))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
        Corroboration corroboration = new Corroboration(graph);
        return new ReckonedClaim(
                new ClaimId(claim),
                graph,
                List.of(corroboration.of(Stance.ASSERTS), corroboration.of(Stance.DENIES)),
                List.of());
    }

    private static Stance stance(long id) {
        return id % 7 == 0 ? Stance.DENIES : Stance.ASSERTS;
    }

    private static long claim(long id) {
        return (id - 1) / OF_ONE + 1;
    }

    private static long outlet(long id) {
        return id % 10 + 1;
    }
}
