package org.vouch.domain.article;

import java.util.Optional;

/** All articles of the desk. Each write reaches the database before it returns. */
public interface Articles {

    CaptureId keep(Capture capture);

    ArticleId add(Article article);

    Optional<Article> find(ArticleId id);

    /**
     * Writes what changed, and a new version of the article even where only its credits or versions did.
     *
     * @throws org.vouch.domain.shared.ChangedMeanwhile if somebody else saved it first
     */
    void save(Article article);
}
