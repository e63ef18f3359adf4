package org.vouch.persistence.sametext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.article.TextCaptured;
import org.vouch.domain.sametext.HeldText;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.PostgresFixture;

class JpaHeldTextsIT {

    private static final int VERY_MANY = 250;

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final JpaHeldTexts texts = new JpaHeldTexts(postgres.sql());

    /** So many articles, each of an outlet of its own and in two versions; the numbers of a version are 2n - 1 and 2n. */
    @BeforeAll
    static void articles() throws SQLException {
        execute(
                "INSERT INTO staff (id, version, sign_in_name, name, roles, created_at)"
                        + " VALUES (1, 1, 'brandt', 'R. Brandt', 'EDITOR', now())",
                "INSERT INTO source (id, version, kind, created_at)"
                        + " SELECT n, 1, 'NEWS_OUTLET', now() FROM generate_series(1, 250) n",
                "INSERT INTO article (id, version, outlet_id, title, language, created_at)"
                        + " SELECT n, 1, n, 'Title', 'en', now() FROM generate_series(1, 250) n",
                "INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)"
                        + " VALUES (1, '', 'x', 'text/plain', 'UTF-8', now(), 1)",
                "INSERT INTO article_version (id, article_id, number, kind, text, capture_id)"
                        + " SELECT 2 * n - 2 + v, n, v, 'ORIGINAL', 'Words', 1"
                        + " FROM generate_series(1, 250) n, generate_series(1, 2) v");
    }

    @BeforeEach
    void nothingKept() throws SQLException {
        execute("DELETE FROM shingle", "UPDATE article_version SET compared = false");
    }

    @Test
    void whatSharesEnoughIsFoundAndWhatSharesMostComesFirst() {
        texts.keep(held(2), List.of(10L, 11L));
        texts.keep(held(3), List.of(10L, 11L, 12L));
        texts.keep(held(4), List.of(10L));

        assertThat(texts.alike(held(1), List.of(10L, 11L, 12L), 2, 20))
                .extracting(HeldText::article)
                .containsExactly(new ArticleId(3), new ArticleId(2));
    }

    @Test
    void ofAnArticleTheVersionIsFoundThatSharesMostAndOfTheSameOutletNone() {
        texts.keep(held(2), List.of(10L, 11L));
        texts.keep(version(2, 4), List.of(10L, 11L, 12L));
        texts.keep(held(1), List.of(10L, 11L, 12L));

        assertThat(texts.alike(held(1), List.of(10L, 11L, 12L), 2, 20))
                .extracting(HeldText::version)
                .containsExactly(new ArticleVersionId(4));
    }

    @Test
    void whatStandsInVeryManyTextsIsAPhraseAndFindsNothing() {
        for (int article = 2; article <= VERY_MANY; article++) {
            texts.keep(held(article), List.of(10L, 11L));
        }
        texts.keep(version(2, 4), List.of(12L, 13L));

        assertThat(texts.alike(held(1), List.of(10L, 11L), 2, 20)).isEmpty();
        assertThat(texts.alike(held(1), List.of(10L, 11L, 12L, 13L), 2, 20))
                .extracting(HeldText::article)
                .containsExactly(new ArticleId(2));
    }

    @Test
    void whatWasJustCapturedIsComparedFirstAndNothingTwice() {
        assertThat(texts.toCompare(new TextCaptured(new ArticleId(7), 2), 3))
                .extracting(HeldText::version)
                .containsExactly(new ArticleVersionId(14), new ArticleVersionId(1), new ArticleVersionId(2));

        texts.keep(version(7, 14), List.of());

        assertThat(texts.toCompare(new TextCaptured(new ArticleId(7), 2), 1))
                .extracting(HeldText::version)
                .containsExactly(new ArticleVersionId(1));
    }

    @Test
    void whileOneComparesTheNextWaits() throws SQLException {
        CompletableFuture<List<HeldText>> next;
        try (Connection one = postgres.dataSource().getConnection();
                Statement statement = one.createStatement()) {
            one.setAutoCommit(false);
            statement.execute(JpaHeldTexts.ALONE);
            next = CompletableFuture.supplyAsync(() -> texts.toCompare(new TextCaptured(new ArticleId(1), 1), 1));

            assertThatThrownBy(() -> next.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            one.commit();
        }
        assertThat(next.join()).hasSize(1);
    }

    private static HeldText held(long article) {
        return version(article, 2 * article - 1);
    }

    private static HeldText version(long article, long version) {
        return new HeldText(
                new ArticleId(article),
                new ArticleVersionId(version),
                new SourceId(article),
                false,
                null,
                "Words",
                List.of(),
                List.of());
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
