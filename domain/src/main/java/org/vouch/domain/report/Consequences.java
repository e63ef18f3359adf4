package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Map;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** What follows from an article that was corrected or taken back, with the origins of claims before and after. */
@ApplicationScoped
@Transactional
public class Consequences {

    private final LeaningListing leaning;
    private final ClaimGraphs graphs;

    @Inject
    public Consequences(LeaningListing leaning, ClaimGraphs graphs) {
        this.leaning = leaning;
        this.graphs = graphs;
    }

    protected Consequences() {
        this(null, null);
    }

    @Requires(Right.LOOK)
    public Leaning of(ArticleId article, boolean retracted) {
        Leaning leans = leaning.on(article, retracted);
        Map<ClaimId, ClaimGraph> read = graphs.all(leans.claimIds());
        return leans.with(leans.claims().stream()
                .map(claim -> claim.reckoned(read.get(new ClaimId(claim.id())), article))
                .sorted(Comparator.comparing(claim -> !claim.isMoved()))
                .toList());
    }
}
