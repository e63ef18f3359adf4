package org.vouch.domain.sametext;

import java.util.List;
import java.util.Map;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Which articles carry the text of another, as far as it is found or decided. */
public interface CarryingListing {

    /**
     * Those that carry most first.
     *
     * @param states null or empty for all
     */
    Page<CarryingRow> page(List<CarryingState> states, PageRequest page);

    /** How many there are of each state; each state is there. */
    Map<CarryingState, Long> counts();

    /** What the article carries, and who carries its text; what was rejected is not told. */
    List<CarryingRow> ofArticle(ArticleId article);

    /** @throws NotFound if there is none */
    CarryingDetails details(CarryingId id);
}
