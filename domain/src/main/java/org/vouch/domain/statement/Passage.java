package org.vouch.domain.statement;

import org.vouch.domain.article.ArticleVersionId;

/**
 * The words of an article that report a statement.
 *
 * @param start in code points from the beginning of that version's text
 * @param end likewise, exclusive
 */
public record Passage(ArticleVersionId version, int start, int end, Attribution attribution) {}
