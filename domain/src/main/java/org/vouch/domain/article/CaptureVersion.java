package org.vouch.domain.article;

import org.vouch.domain.shared.PartialDate;

/**
 * Keep a later version beside the earlier ones of an article.
 *
 * @param version the article's own, as the form was opened with it
 * @param kind update, correction or retraction
 * @param publishedOn null where it is not known
 * @param note what changed, or null
 */
public record CaptureVersion(
        ArticleId article,
        long version,
        Original original,
        ArticleContent content,
        VersionKind kind,
        PartialDate publishedOn,
        String note) {}
