package org.vouch.persistence.claim;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.article.CaptureLine;
import org.vouch.domain.article.CapturedBefore;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.article.VersionLine;
import org.vouch.domain.audit.Change;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.StatementRecording;
import org.vouch.domain.claim.StatementRevised;
import org.vouch.domain.claim.StatementRevision;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.Source;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.Sources;
import org.vouch.domain.statement.Statements;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.source.SourceAdapters;
import org.vouch.persistence.statement.StatementAdapters;
import org.vouch.persistence.user.Colleagues;

/** A desk for adapter tests: sources and articles to lean on, and the use cases wired to the real database. */
final class Newsroom {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-19T08:00:00Z"), ZoneOffset.UTC);

    final List<Change> changes = new ArrayList<>();
    final List<StatementRevised> revised = new ArrayList<>();
    private final PostgresFixture postgres;
    private final Actor actor = new Actor();
    private final StaffMember editor;

    Newsroom(PostgresFixture postgres) {
        this.postgres = postgres;
        this.editor = Colleagues.editor(postgres, "R. Brandt");
        actor.actAs(editor);
    }

    SourceId source(String name, SourceKind kind, String country) {
        return postgres.inTransaction(
                () -> sources().add(new Source(SourceContent.named(name, kind, country), CLOCK.instant())));
    }

    ArticleText article(SourceId outlet, String publishedOn, String text) {
        long id = insert(
                "INSERT INTO article (id, version, outlet_id, title, language, created_at)"
                        + " VALUES (nextval('article_seq'), 1, ?, 'A title', 'en', now()) RETURNING id",
                outlet.value());
        long capture = insert("INSERT INTO capture (id, bytes, sha256, media_type, charset, captured_at, captured_by)"
                + " VALUES (nextval('capture_seq'), '', 'x', 'text/plain', 'UTF-8', now(), "
                + editor.id().value() + ") RETURNING id");
        long version = insert(
                "INSERT INTO article_version (id, article_id, number, kind, published_on, text, capture_id)"
                        + " VALUES (nextval('article_version_seq'), ?, 1, 'ORIGINAL', ?, ?, ?) RETURNING id",
                id,
                publishedOn,
                text,
                capture);
        return text(new ArticleId(id), new ArticleVersionId(version), outlet, publishedOn, text);
    }

    /** In a transaction, with the texts given. */
    <T> T recording(Function<StatementRecording, T> work, ArticleText... texts) {
        return postgres.inTransaction(() -> work.apply(new StatementRecording(
                statements(),
                new Reading(List.of(texts)),
                claims(),
                sources(),
                StatementAdapters.names(postgres.entityManager()),
                changes::add,
                actor,
                CLOCK)));
    }

    <T> T revising(Function<StatementRevision, T> work) {
        return postgres.inTransaction(() -> work.apply(new StatementRevision(
                statements(),
                claims(),
                sources(),
                StatementAdapters.names(postgres.entityManager()),
                changes::add,
                listening(),
                CLOCK)));
    }

    @SuppressWarnings("unchecked") // a proxy has the type it is made with
    private Event<StatementRevised> listening() {
        return (Event<StatementRevised>) Proxy.newProxyInstance(
                Newsroom.class.getClassLoader(), new Class<?>[] {Event.class}, (p, method, a) -> {
                    revised.add((StatementRevised) a[0]);
                    return null;
                });
    }

    <T> T curating(Function<ClaimCuration, T> work) {
        return postgres.inTransaction(() -> work.apply(
                new ClaimCuration(claims(), StatementAdapters.names(postgres.entityManager()), changes::add, CLOCK)));
    }

    Sources sources() {
        return SourceAdapters.sources(postgres.entityManager());
    }

    Statements statements() {
        return StatementAdapters.statements(postgres.entityManager());
    }

    StatementRows rows() {
        return new StatementRows(postgres.sql(), new CitationRows(postgres.sql()));
    }

    void grade(long statement, String grade) {
        insert(
                "WITH r AS (INSERT INTO grading_round (id, version, statement_id, state, graders, opened_at, settled_at)"
                        + " VALUES (nextval('grading_round_seq'), 1, ?, 'SETTLED', 1, now(), now()) RETURNING id, statement_id)"
                        + " INSERT INTO record_grade (id, round_id, statement_id, grade, grounds, way, given_by, given_by_name, at)"
                        + " SELECT nextval('record_grade_seq'), id, statement_id, ?, 'because', 'FOLLOWED', ?, 'R. Brandt', now()"
                        + " FROM r RETURNING id",
                statement,
                grade,
                editor.id().value());
    }

    long insert(String sql, Object... arguments) {
        return postgres.sql().one(sql, row -> row.getLong(1), arguments).orElseThrow();
    }

    private JpaClaims claims() {
        return new JpaClaims(postgres.entityManager());
    }

    private static ArticleText text(
            ArticleId id, ArticleVersionId version, SourceId outlet, String publishedOn, String text) {
        VersionLine line = new VersionLine(
                version, 1, VersionKind.ORIGINAL, PartialDate.ofNullable(publishedOn), null, CLOCK.instant(), 0);
        CaptureLine capture = new CaptureLine("x", 0, "text/plain", "UTF-8", null, CLOCK.instant(), "R. Brandt");
        return new ArticleText(
                id, 1, "A title", outlet, "", null, "en", null, List.of(), line, text, capture, List.of(line));
    }

    /** Reads what it was given. */
    private record Reading(List<ArticleText> texts) implements ArticleReading {

        @Override
        public ArticleText text(ArticleVersionId version) {
            return texts.stream()
                    .filter(t -> t.versionId().equals(version))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("article", version.value()));
        }

        @Override
        public ArticleText text(ArticleId article, Integer version) {
            return texts.stream()
                    .filter(t -> t.id().equals(article))
                    .filter(t -> version == null || t.number() == version)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("article", article.value()));
        }

        /** What is captured here is the text. */
        @Override
        public Original original(ArticleId article, int version) {
            return Original.pasted(text(article, version).text());
        }

        @Override
        public List<CapturedBefore> capturedFrom(String sha256) {
            return texts.stream()
                    .filter(t -> t.capture().sha256().equals(sha256))
                    .map(t -> new CapturedBefore(
                            t.id(),
                            t.number(),
                            t.title(),
                            t.outletName(),
                            t.capture().at()))
                    .toList();
        }
    }
}
