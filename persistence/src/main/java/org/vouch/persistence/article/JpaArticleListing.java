package org.vouch.persistence.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.vouch.domain.article.ArticleFacet;
import org.vouch.domain.article.ArticleFilter;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.article.ArticleListing;
import org.vouch.domain.article.ArticleRow;
import org.vouch.domain.article.ArticleState;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaArticleListing implements ArticleListing {

    private static final String FROM = """
             FROM (SELECT a.*, n.text AS outlet, f.published_on, f.published_earliest, f.published_latest,
                          (SELECT count(*) FROM article_version WHERE article_id = a.id) AS versions,
                          (SELECT count(DISTINCT c.statement_id) FROM citation c
                           JOIN article_version v ON v.id = c.article_version_id
                           WHERE v.article_id = a.id) AS statements,
                          (SELECT CASE WHEN bool_or(kind = 'RETRACTION') THEN 'RETRACTED'
                                       WHEN count(*) > 1 THEN 'LATER_VERSION' ELSE 'AS_FIRST_CAPTURED' END
                           FROM article_version WHERE article_id = a.id) AS state
                   FROM article a
                   JOIN source_name n ON n.source_id = a.outlet_id AND n.kind = 'CANONICAL'
                   JOIN article_version f ON f.article_id = a.id AND f.number = 1) x
            """;

    private static final Map<String, String> SORTS = Map.of(
            "title", "folded(title)",
            "outlet", "folded(outlet)",
            "published", "coalesce(published_earliest, published_latest)",
            "statements", "statements",
            "versions", "versions");

    private final Sql sql;

    @Inject
    JpaArticleListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaArticleListing() {
        this(null);
    }

    @Override
    public Page<ArticleRow> find(ArticleFilter filter, PageRequest page) {
        Where where = where(filter, true, true, true);
        List<ArticleRow> rows = sql.list(
                "SELECT *" + FROM + where + " ORDER BY " + order(page) + " LIMIT ? OFFSET ?",
                JpaArticleListing::row,
                where.arguments(page.size(), page.offset()));
        return new Page<>(rows, sql.count("SELECT count(*)" + FROM + where, where.arguments()), page);
    }

    @Override
    public List<ArticleFacet> outlets(ArticleFilter filter) {
        return facets("outlet_id::text", "outlet", where(filter, false, true, true));
    }

    @Override
    public List<ArticleFacet> languages(ArticleFilter filter) {
        return facets("language", "language", where(filter, true, false, true));
    }

    @Override
    public List<ArticleFacet> states(ArticleFilter filter) {
        return facets("state", "state", where(filter, true, true, false));
    }

    /** Every value there is, with how many of its articles pass; nought where none does. */
    private List<ArticleFacet> facets(String value, String label, Where where) {
        return sql.list(
                "SELECT " + value + " AS value, " + label + " AS label, count(passing.id) AS passing" + FROM
                        + " LEFT JOIN (SELECT id" + FROM + where + ") passing ON passing.id = x.id"
                        + " GROUP BY 1, 2 ORDER BY 2, 1",
                row -> new ArticleFacet(row.getString("value"), row.getString("label"), row.getLong("passing")),
                where.arguments());
    }

    private static Where where(ArticleFilter filter, boolean outlet, boolean language, boolean state) {
        Where where = new Where();
        for (String word : filter.words()) {
            where.and(
                    "folded(title)" + LikePattern.HOLDS + " OR EXISTS (SELECT 1 FROM article_version t"
                            + " WHERE t.article_id = x.id AND folded(t.text)" + LikePattern.HOLDS + ")",
                    word,
                    word);
        }
        if (filter.from() != null) {
            where.and("coalesce(published_latest, published_earliest) >= ?", filter.from());
        }
        if (filter.until() != null) {
            where.and("coalesce(published_earliest, published_latest) <= ?", filter.until());
        }
        where.andAny("outlet_id = ANY (?)", outlet ? filter.outlets() : List.of());
        where.andAny("language = ANY (?)", language ? filter.languages() : List.of());
        return where.andAny("state = ANY (?)", state ? filter.states() : List.of());
    }

    private static String order(PageRequest page) {
        String column = SORTS.get(page.sort() == null ? "" : page.sort());
        if (column == null) {
            return "id DESC";
        }
        return column + (page.descending() ? " DESC" : " ASC") + " NULLS LAST, id DESC";
    }

    private static ArticleRow row(ResultSet row) throws SQLException {
        return new ArticleRow(
                new ArticleId(row.getLong("id")),
                row.getString("title"),
                row.getString("author"),
                row.getLong("outlet_id"),
                row.getString("outlet"),
                row.getString("language"),
                PartialDate.ofNullable(row.getString("published_on")),
                row.getInt("statements"),
                row.getInt("versions"),
                ArticleState.valueOf(row.getString("state")));
    }
}
