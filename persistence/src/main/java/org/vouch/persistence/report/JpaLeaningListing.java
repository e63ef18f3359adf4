package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.report.Leaning;
import org.vouch.domain.report.Leaning.LeaningDraft;
import org.vouch.domain.report.Leaning.LeaningRow;
import org.vouch.domain.report.Leaning.LeaningStatement;
import org.vouch.domain.report.LeaningClaim;
import org.vouch.domain.report.LeaningListing;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaLeaningListing implements LeaningListing {

    private static final int MOST = 20;

    private static final String OF_SOURCE =
            "SELECT s.id FROM statement s, asked WHERE asked.id IN (s.holder_id, s.rests_on_source_id)";
    private static final String OF_STATEMENT = "SELECT id FROM asked";
    private static final String OF_ARTICLE = "SELECT q.statement_id FROM asked JOIN article_version v"
            + " ON v.article_id = asked.id JOIN citation q ON q.article_version_id = v.id";

    private static final String LEANING = """
            WITH RECURSIVE asked(id) AS (SELECT ?::bigint), leaning(id) AS (
                (%s)
                UNION SELECT s.id FROM leaning l JOIN statement s ON s.rests_on_statement_id = l.id)
            """;

    private static final String STATEMENTS =
            "SELECT s.id, s.gist FROM statement s WHERE s.id IN (SELECT id FROM leaning) AND s.id <> ? ORDER BY s.id LIMIT "
                    + MOST;
    private static final String STATEMENT_COUNT =
            "SELECT count(*) FROM (SELECT DISTINCT id FROM leaning) s WHERE s.id <> ?";
    private static final long NONE = 0;
    private static final String CLAIMS = "SELECT k.id, k.text FROM claim k WHERE k.id IN (SELECT b.claim_id"
            + " FROM bearing b JOIN leaning l ON l.id = b.statement_id) ORDER BY k.id LIMIT " + MOST;
    private static final String CLAIM_COUNT =
            "SELECT count(DISTINCT b.claim_id) FROM bearing b JOIN leaning l ON l.id = b.statement_id";
    private static final String DRAFTS = "SELECT r.id, r.title, r.state FROM report r WHERE r.state <> 'RELEASED'"
            + " AND r.id IN (SELECT i.report_id FROM report_item i JOIN chosen_statement c ON c.report_item_id = i.id"
            + " JOIN leaning l ON l.id = c.statement_id) ORDER BY r.id";

    private static final String EDITIONS = """
            SELECT e.report_id, e.number, e.title, EXISTS (SELECT FROM stale_edition m
                WHERE m.edition_id = e.id AND m.acknowledged_at IS NULL) AS stale
            FROM edition e
            WHERE NOT EXISTS (SELECT FROM edition l WHERE l.report_id = e.report_id AND l.number > e.number)
                AND e.id IN (SELECT s.edition_id FROM edition_subject s WHERE %s)
            ORDER BY e.report_id""";

    private final Sql sql;

    @Inject
    JpaLeaningListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaLeaningListing() {
        this(null);
    }

    @Override
    public Leaning on(SourceId source) {
        return leaning(OF_SOURCE, "s.source_id = ?", source.value(), NONE);
    }

    @Override
    public Leaning on(StatementId statement) {
        return leaning(OF_STATEMENT, "s.statement_id = ?", statement.value(), statement.value());
    }

    @Override
    public Leaning on(ArticleId article, boolean retracted) {
        String cited = retracted ? "s.article_id = ?" : "s.article_id = ? AND NOT s.by_origins";
        return leaning(OF_ARTICLE, cited, article.value(), NONE);
    }

    /** @param itself the statement that is asked for, which does not lean on itself, or none */
    private Leaning leaning(String first, String subject, long id, long itself) {
        String with = LEANING.formatted(first);
        List<LeaningStatement> statements =
                sql.list(with + STATEMENTS, row -> new LeaningStatement(row.getLong(1), row.getString(2)), id, itself);
        List<LeaningClaim> claims =
                sql.list(with + CLAIMS, row -> new LeaningClaim(row.getLong(1), row.getString(2)), id);
        List<LeaningDraft> drafts = sql.list(
                with + DRAFTS,
                row -> new LeaningDraft(row.getLong(1), row.getString(2), ReportState.valueOf(row.getString(3))),
                id);
        List<LeaningRow> editions = sql.list(
                EDITIONS.formatted(subject),
                row -> new LeaningRow(row.getLong(1), row.getInt(2), row.getString(3), row.getBoolean(4)),
                id);
        return new Leaning(
                statements,
                sql.count(with + STATEMENT_COUNT, id, itself),
                claims,
                sql.count(with + CLAIM_COUNT, id),
                drafts,
                editions);
    }
}
