package org.vouch.persistence.article;

import java.time.Instant;
import java.util.List;
import org.vouch.domain.article.Article;
import org.vouch.domain.article.ArticleContent;
import org.vouch.domain.article.ArticleDetails;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.Capture;
import org.vouch.domain.article.CaptureId;
import org.vouch.domain.article.CreditLine;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.VersionFacts;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;

/** Puts sources, staff and articles into a test's database. */
record ArticleFixture(PostgresFixture postgres) {

    static final Instant NOW = Instant.parse("2024-10-18T09:00:00.123456Z");

    SourceId source(long id, String name) {
        insert(
                "INSERT INTO source (id, version, kind, created_at) VALUES (?, 1, 'NEWS_OUTLET', ?) RETURNING id",
                id,
                NOW);
        insert(
                "INSERT INTO source_name (id, source_id, position, kind, text) VALUES (?, ?, 0, 'CANONICAL', ?) RETURNING id",
                id,
                id,
                name);
        return new SourceId(id);
    }

    StaffId staff(long id, String name) {
        insert(
                "INSERT INTO staff (id, version, sign_in_name, name, roles, created_at) VALUES (?, 1, ?, ?, 'EDITOR', ?) RETURNING id",
                id,
                name,
                name,
                NOW);
        return new StaffId(id);
    }

    ArticleId article(StaffId by, ArticleDetails details, PartialDate publishedOn, String text) {
        return postgres.inTransaction(() -> {
            VersionFacts first = new VersionFacts(1, VersionKind.ORIGINAL, publishedOn, null);
            return articles().add(new Article(details, first, new ArticleContent(text), capture(by, text), NOW));
        });
    }

    void later(ArticleId id, StaffId by, VersionKind kind, String text) {
        postgres.inTransaction(() -> {
            Article article = articles().find(id).orElseThrow();
            article.add(new VersionFacts(0, kind, null, "Changed"), new ArticleContent(text), capture(by, text));
            articles().save(article);
        });
    }

    CaptureId capture(StaffId by, String text) {
        return articles().keep(new Capture(Original.pasted(text), by, NOW));
    }

    static ArticleDetails details(String title, SourceId outlet, String language, CreditLine... credits) {
        return new ArticleDetails(title, outlet, "ab/cde", List.of(credits), "https://example.org/a", language);
    }

    JpaArticles articles() {
        return new JpaArticles(postgres.entityManager());
    }

    private void insert(String sql, Object... arguments) {
        Sql writing = postgres.sql();
        writing.one(sql, row -> row.getLong(1), arguments);
    }
}
