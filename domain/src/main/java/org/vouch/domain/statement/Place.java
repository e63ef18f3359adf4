package org.vouch.domain.statement;

import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.source.SourceId;

/** Words of an article as a citation keeps them: which version, who published it, and where in its text they stand. */
public record Place(ArticleVersionId version, SourceId publisher, TextSpan span) {

    /** @throws org.vouch.domain.article.SpanOutsideText if the text has no such place */
    public static Place in(ArticleText article, Passage passage) {
        TextSpan span = TextSpan.of(article.text(), passage.start(), passage.end());
        return new Place(article.versionId(), article.outletId(), span);
    }
}
