package org.vouch.web.sametext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.sametext.CarryingListing;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.CarryingState;

/** Beside an article or the list of articles: what is carried, and how much waits for an editor. */
@Named
@RequestScoped
public class CarriedTextBacking {

    private final CarryingListing listing;
    private List<CarryingRow> rows = List.of();
    private long waiting;
    private long article;

    @Inject
    public CarriedTextBacking(CarryingListing listing) {
        this.listing = listing;
    }

    protected CarriedTextBacking() {
        this(null);
    }

    public void load(Long of) {
        article = of;
        rows = listing.ofArticle(new ArticleId(of));
    }

    public void count() {
        waiting = listing.counts().get(CarryingState.PROPOSED);
    }

    /** Whose text this article carries or seems to carry; the others carry its text. */
    public boolean carries(CarryingRow row) {
        return row.article().value() == article;
    }

    public List<CarryingRow> getRows() {
        return rows;
    }

    public long getWaiting() {
        return waiting;
    }
}
