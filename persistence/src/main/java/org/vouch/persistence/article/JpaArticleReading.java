package org.vouch.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleReading;
import org.vouch.domain.article.ArticleText;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.article.CaptureLine;
import org.vouch.domain.article.CapturedBefore;
import org.vouch.domain.article.CreditLine;
import org.vouch.domain.article.Original;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.article.VersionLine;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaArticleReading implements ArticleReading {

    private static final String TEXT = """
            SELECT a.id, a.version, a.title, a.outlet_id, o.text AS outlet, a.author, a.language, a.address,
                   v.number, v.text, c.sha256, octet_length(c.bytes) AS size, c.media_type, c.charset, c.file_name,
                   c.captured_at, s.name AS by_name
            FROM article_version v
            JOIN article a ON a.id = v.article_id
            JOIN source_name o ON o.source_id = a.outlet_id AND o.kind = 'CANONICAL'
            JOIN capture c ON c.id = v.capture_id
            JOIN staff s ON s.id = c.captured_by
            """;

    private static final String VERSIONS = """
            SELECT v.id, v.number, v.kind, v.published_on, v.note, c.captured_at,
                   (SELECT count(*) FROM citation WHERE article_version_id = v.id) AS citations
            FROM article_version v
            JOIN capture c ON c.id = v.capture_id
            WHERE v.article_id = ?
            ORDER BY v.number DESC
            """;

    private static final String CREDITS = """
            SELECT r.source_id, n.text AS name, r.as_printed
            FROM credit r
            JOIN source_name n ON n.source_id = r.source_id AND n.kind = 'CANONICAL'
            WHERE r.article_id = ?
            ORDER BY r.position
            """;

    private static final String ORIGINAL = """
            SELECT c.bytes, c.media_type, c.charset, c.file_name
            FROM article_version v
            JOIN capture c ON c.id = v.capture_id
            WHERE v.article_id = ? AND v.number = ?
            """;

    private static final String CAPTURED_FROM = """
            SELECT a.id, v.number, a.title, o.text AS outlet, c.captured_at
            FROM capture c
            JOIN article_version v ON v.capture_id = c.id
            JOIN article a ON a.id = v.article_id
            JOIN source_name o ON o.source_id = a.outlet_id AND o.kind = 'CANONICAL'
            WHERE c.sha256 = ?
            ORDER BY c.captured_at, v.id
            """;

    private final Sql sql;

    @Inject
    JpaArticleReading(Sql sql) {
        this.sql = sql;
    }

    protected JpaArticleReading() {
        this(null);
    }

    @Override
    public ArticleText text(ArticleId article, Integer version) {
        List<VersionLine> versions = sql.list(VERSIONS, JpaArticleReading::version, article.value());
        VersionLine shown = versions.stream()
                .filter(line -> version == null || line.number() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("article", article.value()));
        return read(article.value(), shown, versions);
    }

    @Override
    public ArticleText text(ArticleVersionId version) {
        long article = sql.one(
                        "SELECT article_id FROM article_version WHERE id = ?", row -> row.getLong(1), version.value())
                .orElseThrow(() -> new NotFound("article", version.value()));
        List<VersionLine> versions = sql.list(VERSIONS, JpaArticleReading::version, article);
        VersionLine shown = versions.stream()
                .filter(line -> line.id().equals(version))
                .findFirst()
                .orElseThrow();
        return read(article, shown, versions);
    }

    @Override
    public Original original(ArticleId article, int version) {
        return sql.one(ORIGINAL, JpaArticleReading::original, article.value(), version)
                .orElseThrow(() -> new NotFound("article", article.value()));
    }

    @Override
    public List<CapturedBefore> capturedFrom(String sha256) {
        return sql.list(
                CAPTURED_FROM,
                row -> new CapturedBefore(
                        new ArticleId(row.getLong("id")),
                        row.getInt("number"),
                        row.getString("title"),
                        row.getString("outlet"),
                        Columns.instant(row, "captured_at")),
                sha256);
    }

    private ArticleText read(long article, VersionLine shown, List<VersionLine> versions) {
        List<CreditLine> credits = sql.list(CREDITS, JpaArticleReading::credit, article);
        return sql.one(
                        TEXT + "WHERE v.id = ?",
                        row -> new ArticleText(
                                new ArticleId(row.getLong("id")),
                                row.getLong("version"),
                                row.getString("title"),
                                new SourceId(row.getLong("outlet_id")),
                                row.getString("outlet"),
                                row.getString("author"),
                                row.getString("language"),
                                row.getString("address"),
                                credits,
                                shown,
                                row.getString("text"),
                                capture(row),
                                versions),
                        shown.id().value())
                .orElseThrow();
    }

    private static CaptureLine capture(ResultSet row) throws SQLException {
        return new CaptureLine(
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("charset"),
                row.getString("file_name"),
                Columns.instant(row, "captured_at"),
                row.getString("by_name"));
    }

    private static VersionLine version(ResultSet row) throws SQLException {
        return new VersionLine(
                new ArticleVersionId(row.getLong("id")),
                row.getInt("number"),
                VersionKind.valueOf(row.getString("kind")),
                PartialDate.ofNullable(row.getString("published_on")),
                row.getString("note"),
                Columns.instant(row, "captured_at"),
                row.getInt("citations"));
    }

    private static CreditLine credit(ResultSet row) throws SQLException {
        return new CreditLine(
                new SourceId(row.getLong("source_id")), row.getString("name"), row.getString("as_printed"));
    }

    private static Original original(ResultSet row) throws SQLException {
        return new Original(
                row.getBytes("bytes"),
                row.getString("media_type"),
                row.getString("charset"),
                row.getString("file_name"));
    }
}
