package org.vouch.persistence.sametext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.sametext.CarryingDetails;
import org.vouch.domain.sametext.CarryingId;
import org.vouch.domain.sametext.CarryingListing;
import org.vouch.domain.sametext.CarryingRow;
import org.vouch.domain.sametext.CarryingState;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaCarryingListing implements CarryingListing {

    private static final String COLUMNS = "SELECT t.*, a.title, o.text AS outlet, b.title AS from_title,"
            + " p.text AS from_outlet, n.text AS source_name";
    private static final String FROM = " FROM carried_text t JOIN article a ON a.id = t.article_id"
            + " JOIN source_name o ON o.source_id = a.outlet_id AND o.kind = 'CANONICAL'"
            + " JOIN article b ON b.id = t.from_article_id"
            + " JOIN source_name p ON p.source_id = b.outlet_id AND p.kind = 'CANONICAL'"
            + " JOIN source_name n ON n.source_id = t.from_source_id AND n.kind = 'CANONICAL'";
    private static final String OF_ARTICLE = COLUMNS + FROM
            + " WHERE t.state <> 'REJECTED' AND ? IN (t.article_id, t.from_article_id)"
            + " ORDER BY t.article_id <> ?, t.share DESC, t.id";
    private static final String TEXTS = COLUMNS + ", v.text, a.language, w.text AS from_text,"
            + " b.language AS from_language" + FROM
            + " JOIN article_version v ON v.id = t.version_id JOIN article_version w ON w.id = t.from_version_id"
            + " WHERE t.id = ?";
    private static final String WHOSE = "SELECT n.source_id, n.text FROM carried_text t"
            + " JOIN article a ON a.id = t.article_id JOIN article b ON b.id = t.from_article_id"
            + " CROSS JOIN LATERAL (SELECT t.from_source_id AS id, 0 AS place UNION SELECT b.outlet_id, 1"
            + " UNION SELECT r.source_id, 2 FROM credit r JOIN source s ON s.id = r.source_id"
            + " WHERE r.article_id IN (a.id, b.id) AND s.kind = 'NEWS_AGENCY') x"
            + " JOIN source_name n ON n.source_id = x.id AND n.kind = 'CANONICAL'"
            + " WHERE t.id = ? AND x.id <> a.outlet_id GROUP BY n.source_id, n.text ORDER BY min(x.place), n.text";

    private final Sql sql;

    @Inject
    JpaCarryingListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaCarryingListing() {
        this(null);
    }

    @Override
    public Page<CarryingRow> page(List<CarryingState> states, PageRequest page) {
        Where where = new Where().andAny("t.state = ANY (?)", states == null ? List.of() : states);
        List<CarryingRow> rows = sql.list(
                COLUMNS + FROM + where + " ORDER BY t.state <> 'PROPOSED', t.share DESC, t.id LIMIT ? OFFSET ?",
                JpaCarryingListing::row,
                where.arguments(page.size(), page.offset()));
        return new Page<>(rows, sql.count("SELECT count(*) FROM carried_text t" + where, where.arguments()), page);
    }

    @Override
    public Map<CarryingState, Long> counts() {
        Map<CarryingState, Long> counts = new EnumMap<>(CarryingState.class);
        for (CarryingState state : CarryingState.values()) {
            counts.put(state, 0L);
        }
        sql.list(
                        "SELECT state, count(*) AS many FROM carried_text GROUP BY state",
                        row -> Map.entry(CarryingState.valueOf(row.getString("state")), row.getLong("many")))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    @Override
    public List<CarryingRow> ofArticle(ArticleId article) {
        return sql.list(OF_ARTICLE, JpaCarryingListing::row, article.value(), article.value());
    }

    @Override
    public CarryingDetails details(CarryingId id) {
        List<CarryingDetails.Whose> whose = sql.list(
                WHOSE,
                row -> new CarryingDetails.Whose(new SourceId(row.getLong("source_id")), row.getString("text")),
                id.value());
        return sql.one(
                        TEXTS,
                        row -> new CarryingDetails(
                                row(row),
                                row.getString("text"),
                                row.getString("language"),
                                row.getString("from_text"),
                                row.getString("from_language"),
                                whose),
                        id.value())
                .orElseThrow(() -> new NotFound("carrying", id.value()));
    }

    private static CarryingRow row(ResultSet row) throws SQLException {
        return new CarryingRow(
                new CarryingId(row.getLong("id")),
                row.getLong("version"),
                new ArticleId(row.getLong("article_id")),
                row.getString("title"),
                row.getString("outlet"),
                new ArticleId(row.getLong("from_article_id")),
                row.getString("from_title"),
                row.getString("from_outlet"),
                new SourceId(row.getLong("from_source_id")),
                row.getString("source_name"),
                row.getDouble("share"),
                row.getInt("words"),
                row.getInt("longest"),
                CarryingState.valueOf(row.getString("state")),
                Columns.instant(row, "found_at"),
                row.getString("reason"),
                row.getString("decided_by_name"),
                Columns.instant(row, "decided_at"));
    }
}
