package org.vouch.domain.sametext;

import java.util.Optional;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.source.SourceId;

/** What is known of which article carries whose text. Each write reaches the database before it returns. */
public interface Carryings {

    /**
     * Whether it was proposed before, whatever was decided; or is known, from whichever article, to have its text from
     * that source, or is to be decided.
     */
    boolean isKnown(ArticleId carrier, ArticleId from, SourceId source);

    void add(Carrying carrying);

    Optional<Carrying> find(CarryingId id);

    /** @throws org.vouch.domain.shared.ChangedMeanwhile if somebody else decided at the same time */
    void save(Carrying carrying);
}
