package org.vouch.web.article;

import org.vouch.domain.article.ArticleFilter;
import org.vouch.domain.article.ArticleState;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/** What the address of the list of articles asks for. */
record ArticleQuery(ArticleFilter filter, PageRequest asked) {

    private static final int ROWS = 12;

    static ArticleQuery of(Asked asked) {
        ArticleFilter filter = new ArticleFilter(
                asked.typed("q"),
                asked.ids("outlet").toList(),
                asked.words("language").toList(),
                asked.day("from").orElse(null),
                asked.day("until").orElse(null),
                asked.constants(ArticleState.class, "state"));
        return new ArticleQuery(filter, asked.sortedPage(ROWS));
    }
}
