package org.vouch.domain.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.vouch.domain.article.ArticleId;

/** Reads statements that can be chosen for a report, the oldest first, those without a date last. */
public interface Choosables {

    List<Choosable> of(Collection<Long> statements);

    /** All that any version of the article reports. */
    List<Choosable> of(ArticleId article);

    /**
     * All that speak to one of these claims.
     *
     * @param since those that were, or may have been, made on that day or later; null for all, with or without a date
     */
    List<Choosable> on(Collection<Long> claims, LocalDate since);
}
