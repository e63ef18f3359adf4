package org.vouch.domain.article;

import java.util.List;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** The list of articles, and what it can be narrowed by. */
public interface ArticleListing {

    /** Sorted by {@code title}, {@code outlet}, {@code published}, {@code statements} or {@code versions}; else the newest first. */
    Page<ArticleRow> find(ArticleFilter filter, PageRequest page);

    /** The outlets that have articles, by name, with how many the filter leaves when it names no outlet. */
    List<ArticleFacet> outlets(ArticleFilter filter);

    /** As {@link #outlets}, of languages. */
    List<ArticleFacet> languages(ArticleFilter filter);

    /** As {@link #outlets}, of states. */
    List<ArticleFacet> states(ArticleFilter filter);
}
