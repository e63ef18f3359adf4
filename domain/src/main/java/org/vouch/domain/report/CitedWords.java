package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.article.ArticleId;

/** Reads what statements quote from an article. */
public interface CitedWords {

    /** What they quote from the versions before this one and it no longer has. */
    List<LostWords> lost(ArticleId article, int version);
}
