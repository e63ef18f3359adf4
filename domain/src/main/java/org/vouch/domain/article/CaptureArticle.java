package org.vouch.domain.article;

import org.vouch.domain.shared.PartialDate;

/**
 * Keep an article.
 *
 * @param content what remains of the original after the struck lines
 * @param publishedOn null where it is not known
 */
public record CaptureArticle(
        Original original, ArticleContent content, ArticleDetails details, PartialDate publishedOn) {}
