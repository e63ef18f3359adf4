package org.vouch.domain.report;

import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.Reckoning;

/**
 * A claim that leans on something, with its origins as they are and as they were before an article was taken back.
 *
 * @param origins those that assert it, established
 * @param possible how many there would be if every root were independent
 * @param originsBefore the same before; equal where nothing moved
 */
public record LeaningClaim(long id, String text, int origins, int possible, int originsBefore, int possibleBefore) {

    private static final int CONFIRMING = 2;

    public LeaningClaim(long id, String text) {
        this(id, text, 0, 0, 0, 0);
    }

    /** As its graph says that it is, and was while the article stood. */
    LeaningClaim reckoned(ClaimGraph graph, ArticleId article) {
        Reckoning now = new Corroboration(graph).of(Stance.ASSERTS);
        Reckoning then = new Corroboration(standing(graph, article)).of(Stance.ASSERTS);
        return new LeaningClaim(id, text, now.origins(), now.possible(), then.origins(), then.possible());
    }

    public boolean isMoved() {
        return origins != originsBefore || possible != possibleBefore;
    }

    /** Whether its statements could be confirmed by other sources before, and can no longer. */
    public boolean isCeilingLower() {
        return originsBefore >= CONFIRMING && origins < CONFIRMING;
    }

    private static ClaimGraph standing(ClaimGraph graph, ArticleId article) {
        return new ClaimGraph(
                graph.statements(),
                graph.citations().stream()
                        .map(cited -> cited.article().equals(article) ? standing(cited) : cited)
                        .toList(),
                graph.evidence(),
                graph.affiliations(),
                graph.carried(),
                graph.findings(),
                graph.unknown());
    }

    private static GraphCitation standing(GraphCitation cited) {
        return new GraphCitation(cited.statement(), cited.article(), cited.chain(), cited.credits(), false);
    }
}
