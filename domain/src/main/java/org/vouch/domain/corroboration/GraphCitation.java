package org.vouch.domain.corroboration;

import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/**
 * A place in an article that reports a statement.
 *
 * @param chain from the publisher to the holder; one source alone where the publisher speaks in its own name
 * @param credits the wires the article names as contributors without telling which sentence is whose
 * @param retracted whether the article has been withdrawn by its outlet; it then bears nothing
 */
public record GraphCitation(
        StatementId statement, ArticleId article, List<SourceId> chain, List<SourceId> credits, boolean retracted) {

    public GraphCitation {
        chain = List.copyOf(chain);
        credits = List.copyOf(credits);
    }

    public SourceId publisher() {
        return chain.get(0);
    }

    public SourceId holder() {
        return chain.get(chain.size() - 1);
    }
}
