package org.vouch.domain.report;

import org.vouch.domain.article.ArticleId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** Reads what leans on something, with the origins of claims not reckoned. */
public interface LeaningListing {

    Leaning on(SourceId source);

    Leaning on(StatementId statement);

    /** @param retracted whether editions that only counted with it lean on it too */
    Leaning on(ArticleId article, boolean retracted);
}
