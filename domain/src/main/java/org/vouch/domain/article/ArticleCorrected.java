package org.vouch.domain.article;

/** A version of an article corrects the earlier ones. */
public record ArticleCorrected(ArticleId article, String title, int number) implements ArticlePutRight {}
