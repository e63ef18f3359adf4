package org.vouch.domain.article;

import java.util.List;
import org.vouch.domain.shared.NotFound;

/** One article as pages and other features read it. */
public interface ArticleReading {

    /**
     * @param version the number of a version, or null for the latest
     * @throws NotFound if there is no such article or version
     */
    ArticleText text(ArticleId article, Integer version);

    /** @throws NotFound if there is no such version */
    ArticleText text(ArticleVersionId version);

    /** The captured bytes of a version, as they came. */
    Original original(ArticleId article, int version);

    /** The versions that were captured from exactly these bytes, the oldest first. */
    List<CapturedBefore> capturedFrom(String sha256);
}
