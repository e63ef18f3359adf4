package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.claim.ClaimId;

/**
 * What leans on a source, a statement or an article.
 *
 * @param statements the first of them; those held by the source or cited in the article, and those that rest on them
 * @param statementCount how many there are
 * @param claims the first of those that these statements speak to
 * @param claimCount how many there are
 * @param drafts the reports being compiled that chose one of the statements
 * @param editions the editions in force that lean on it
 */
public record Leaning(
        List<LeaningStatement> statements,
        long statementCount,
        List<LeaningClaim> claims,
        long claimCount,
        List<LeaningDraft> drafts,
        List<LeaningRow> editions) {

    public Leaning {
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        drafts = List.copyOf(drafts);
        editions = List.copyOf(editions);
    }

    public boolean isNothing() {
        return statementCount == 0 && claimCount == 0 && drafts.isEmpty() && editions.isEmpty();
    }

    List<ClaimId> claimIds() {
        return claims.stream().map(claim -> new ClaimId(claim.id())).toList();
    }

    Leaning with(List<LeaningClaim> reckoned) {
        return new Leaning(statements, statementCount, reckoned, claimCount, drafts, editions);
    }

    /** A statement by number and gist. */
    public record LeaningStatement(long id, String gist) {}

    /** A report that is being compiled. */
    public record LeaningDraft(long report, String title, ReportState state) {}

    /** An edition in force. */
    public record LeaningRow(long report, int number, String title, boolean stale) {}
}
