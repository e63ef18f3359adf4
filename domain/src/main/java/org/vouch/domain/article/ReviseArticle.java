package org.vouch.domain.article;

import org.vouch.domain.shared.PartialDate;

/**
 * Put right what is recorded beside the text.
 *
 * @param version the article's own, as the form was opened with it
 * @param publishedOn of its first version
 */
public record ReviseArticle(ArticleId article, long version, ArticleDetails details, PartialDate publishedOn) {}
