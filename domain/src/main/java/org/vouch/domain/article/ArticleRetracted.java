package org.vouch.domain.article;

/** An outlet has taken an article back. */
public record ArticleRetracted(ArticleId article, String title, int number) implements ArticlePutRight {}
