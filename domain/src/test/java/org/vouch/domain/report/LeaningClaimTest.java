package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Days;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.StatementId;

class LeaningClaimTest {

    private static final ArticleId TAKEN_BACK = new ArticleId(1);

    @Test
    void aClaimThatOneOfTwoOriginsWasTakenFromIsMovedAndItsCeilingLower() {
        LeaningClaim claim = new LeaningClaim(9, "It moved").reckoned(graph(true), TAKEN_BACK);

        assertThat(claim.originsBefore()).isEqualTo(2);
        assertThat(claim.origins()).isEqualTo(1);
        assertThat(claim.isMoved()).isTrue();
        assertThat(claim.isCeilingLower()).isTrue();
    }

    @Test
    void aClaimOfACorrectedArticleStandsAsItDid() {
        LeaningClaim claim = new LeaningClaim(9, "It moved").reckoned(graph(false), TAKEN_BACK);

        assertThat(claim.origins()).isEqualTo(2);
        assertThat(claim.isMoved()).isFalse();
        assertThat(claim.isCeilingLower()).isFalse();
    }

    private static ClaimGraph graph(boolean retracted) {
        return new ClaimGraph(
                List.of(said(1, 11), said(2, 12)),
                List.of(cited(1, 1, 11, retracted), cited(2, 2, 12, false)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of());
    }

    private static GraphStatement said(long id, long holder) {
        return new GraphStatement(
                new StatementId(id), new SourceId(holder), Stance.ASSERTS, Days.UNKNOWN, BasisOf.firstHand());
    }

    private static GraphCitation cited(long statement, long article, long holder, boolean retracted) {
        return new GraphCitation(
                new StatementId(statement),
                new ArticleId(article),
                List.of(new SourceId(20 + article), new SourceId(holder)),
                List.of(),
                retracted);
    }
}
