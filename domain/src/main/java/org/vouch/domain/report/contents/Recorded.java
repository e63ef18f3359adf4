package org.vouch.domain.report.contents;

import java.util.List;

/**
 * What is recorded of all that an edition speaks of.
 *
 * @param statements those chosen, and those they rest on in turn; all that follows is of these
 */
public record Recorded(
        List<ClaimEntry> claims,
        List<BearingEntry> bearings,
        List<StatementEntry> statements,
        List<FigureEntry> figures,
        List<CaveatEntry> caveats,
        List<EvidenceEntry> evidence,
        List<CitationEntry> citations,
        List<HopEntry> hops,
        List<ArticleEntry> articles,
        List<GradeEntry> grades) {

    public Recorded {
        claims = List.copyOf(claims);
        bearings = List.copyOf(bearings);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        caveats = List.copyOf(caveats);
        evidence = List.copyOf(evidence);
        citations = List.copyOf(citations);
        hops = List.copyOf(hops);
        articles = List.copyOf(articles);
        grades = List.copyOf(grades);
    }
}
