package org.vouch.domain.article;

import org.vouch.domain.shared.PartialDate;

/**
 * Keep an article.
 *
 * @param text what remains of the original after the struck lines
 * @param publishedOn null where it is not known
 */
public record CaptureArticle(Original original, String text, ArticleDetails details, PartialDate publishedOn) {}
