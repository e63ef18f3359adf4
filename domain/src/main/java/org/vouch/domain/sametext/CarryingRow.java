package org.vouch.domain.sametext;

import java.time.Instant;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.source.SourceId;

/**
 * That an article carries the text of another, as pages read it.
 *
 * @param version for optimistic locking
 * @param title of the article that carries it, published by the outlet
 * @param fromTitle of the article that has the same text, published by the other outlet
 * @param source whose text it is
 * @param share the part of the article that stands in the other, from 0 to 1
 * @param words how many words those are
 * @param longest how many words the longest passage has
 * @param reason of the decision, or null
 * @param decidedBy null as long as it waits, as is the moment
 */
public record CarryingRow(
        CarryingId id,
        long version,
        ArticleId article,
        String title,
        String outlet,
        ArticleId from,
        String fromTitle,
        String fromOutlet,
        SourceId source,
        String sourceName,
        double share,
        int words,
        int longest,
        CarryingState state,
        Instant foundAt,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    /** In percent, at least 1. */
    public long percent() {
        return Math.max(1, Math.round(share * 100));
    }

    /** Whether the text is a wire's that the other article has as well, rather than the other article's own. */
    public boolean wire() {
        return !sourceName.equals(fromOutlet);
    }
}
