package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.article.ArticleVersionId;

/** The recorded words of an article, for its page. */
public interface Marks {

    /** In the order of the text. */
    List<Mark> ofVersion(ArticleVersionId version);
}
