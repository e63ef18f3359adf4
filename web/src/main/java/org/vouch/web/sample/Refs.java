package org.vouch.web.sample;

import java.util.HashMap;
import java.util.Map;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;

/** What the short names of {@code desk.json} became. */
final class Refs {

    private final Map<String, SourceId> sources = new HashMap<>();
    private final Map<String, ClaimId> claims = new HashMap<>();
    private final Map<String, ArticleText> articles = new HashMap<>();
    private final Map<String, StatementId> statements = new HashMap<>();

    void put(String ref, SourceId id) {
        sources.put(ref, id);
    }

    void put(String ref, ClaimId id) {
        claims.put(ref, id);
    }

    void put(String ref, ArticleText article) {
        articles.put(ref, article);
    }

    void put(String ref, StatementId id) {
        statements.put(ref, id);
    }

    /** Null for null. */
    SourceId source(String ref) {
        return found(sources, ref);
    }

    ClaimId claim(String ref) {
        return found(claims, ref);
    }

    ArticleText article(String ref) {
        return found(articles, ref);
    }

    StatementId statement(String ref) {
        return found(statements, ref);
    }

    private static <T> T found(Map<String, T> of, String ref) {
        if (ref != null && !of.containsKey(ref)) {
            throw new IllegalStateException("the sample desk has no " + ref);
        }
        return ref == null ? null : of.get(ref);
    }
}
