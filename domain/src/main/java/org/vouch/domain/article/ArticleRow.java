package org.vouch.domain.article;

import org.vouch.domain.shared.PartialDate;

/**
 * An article in a list.
 *
 * @param publishedOn of its first version, or null
 * @param statements how many statements any of its versions reports
 * @param versions how many there are
 */
public record ArticleRow(
        ArticleId id,
        String title,
        String author,
        long outletId,
        String outletName,
        String language,
        PartialDate publishedOn,
        int statements,
        int versions,
        ArticleState state) {}
