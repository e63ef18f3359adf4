package org.vouch.domain.corroboration;

import org.vouch.domain.article.ArticleId;
import org.vouch.domain.source.SourceId;

/** That an article carries the text of another outlet or wire: found by comparison, confirmed by an editor. */
public record CarriedText(ArticleId article, SourceId from) {}
