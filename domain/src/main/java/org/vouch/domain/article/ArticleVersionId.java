package org.vouch.domain.article;

/** The number of one version of an article, unique among all versions of all articles. */
public record ArticleVersionId(long value) {}
