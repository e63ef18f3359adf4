package org.vouch.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.vouch.domain.article.Article;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.Articles;
import org.vouch.domain.article.Capture;
import org.vouch.domain.article.CaptureId;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaArticles implements Articles {

    private final EntityManager entities;

    @Inject
    JpaArticles(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaArticles() {
        this(null);
    }

    @Override
    public CaptureId keep(Capture capture) {
        Writes.add(entities, capture);
        return capture.id();
    }

    @Override
    public ArticleId add(Article article) {
        Writes.add(entities, article);
        return article.id();
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(entities.find(Article.class, id.value()));
    }

    @Override
    public void save(Article article) {
        Writes.save(entities, article);
    }
}
