package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.Facet;
import org.vouch.domain.claim.StatementFacets;
import org.vouch.domain.claim.StatementFilter;
import org.vouch.domain.claim.StatementListing;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.claim.StatementConditions.Facets;
import org.vouch.persistence.shared.Asking;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaStatementListing implements StatementListing {

    private static final int MOST = 8;
    private static final String HOLDER =
            "(SELECT folded(n.text) FROM source_name n WHERE n.source_id = s.holder_id AND n.kind = 'CANONICAL')";
    private static final Map<String, String> ORDERS = Map.of(
            "made", "coalesce(s.made_latest, s.made_earliest) %s NULLS LAST, s.id",
            "gist", "folded(s.gist) %s, s.id",
            "holder", HOLDER + " %s, s.id");
    private static final String RECORDED = "s.id %s";

    private static final String STANCES = "SELECT v.stance AS value, NULL AS label, count(DISTINCT s.id) AS n"
            + " FROM unnest(ARRAY['ASSERTS','DENIES','DOUBTS','CANNOT_CONFIRM','DECLINES_TO_COMMENT'])"
            + " WITH ORDINALITY v(stance, place) LEFT JOIN (bearing b JOIN (SELECT s.id FROM statement s%s) s"
            + " ON s.id = b.statement_id) ON b.stance = v.stance AND (?::bigint IS NULL OR b.claim_id = ?)"
            + " GROUP BY v.stance, v.place ORDER BY v.place";
    private static final String GRADES = "SELECT v.grade AS value, NULL AS label, count(s.id) AS n"
            + " FROM unnest(ARRAY['1','2','3','4','5','6','0']) WITH ORDINALITY v(grade, place)"
            + " LEFT JOIN (SELECT s.id, coalesce(g.grade::text, '0') AS grade FROM statement s"
            + " LEFT JOIN grade_of_record g ON g.statement_id = s.id%s) s ON s.grade = v.grade"
            + " GROUP BY v.grade, v.place ORDER BY v.place";
    private static final String HOLDERS = "SELECT s.holder_id AS value, n.text AS label, count(*) AS n FROM statement s"
            + " JOIN source_name n ON n.source_id = s.holder_id AND n.kind = 'CANONICAL'%s"
            + " GROUP BY s.holder_id, n.text ORDER BY s.holder_id = ANY (?::bigint[]) DESC, n DESC, folded(n.text) LIMIT ?";
    private static final String OUTLETS = "SELECT a.outlet_id AS value, n.text AS label, count(DISTINCT s.id) AS n"
            + " FROM statement s JOIN citation c ON c.statement_id = s.id"
            + " JOIN article_version v ON v.id = c.article_version_id JOIN article a ON a.id = v.article_id"
            + " JOIN source_name n ON n.source_id = a.outlet_id AND n.kind = 'CANONICAL'%s"
            + " GROUP BY a.outlet_id, n.text ORDER BY a.outlet_id = ANY (?::bigint[]) DESC, n DESC, folded(n.text) LIMIT ?";

    private final Sql sql;
    private final StatementRows rows;

    @Inject
    JpaStatementListing(Sql sql, StatementRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    protected JpaStatementListing() {
        this(null, null);
    }

    @Override
    public Page<StatementRow> page(StatementFilter filter, PageRequest asked) {
        Where where = StatementConditions.of(filter, Facets.NONE);
        long total = sql.count("SELECT count(*) FROM statement s" + where, where.arguments());
        Asking page = numbers(filter, asked).and(" LIMIT ? OFFSET ?", asked.size(), asked.offset());
        List<Long> ids =
                sql.list(page.sql(), row -> row.getLong(1), page.arguments().toArray());
        return new Page<>(rows.of(ids), total, asked);
    }

    /** The numbers of all that the filter leaves, in the order that is asked for. */
    static Asking numbers(StatementFilter filter, PageRequest asked) {
        Where where = StatementConditions.of(filter, Facets.NONE);
        return Asking.of("SELECT s.id FROM statement s" + where + " ORDER BY " + order(asked), where.arguments());
    }

    @Override
    public StatementFacets facets(StatementFilter filter) {
        Long claim = filter.claim() == null ? null : filter.claim().value();
        List<Long> holders = StatementConditions.numbers(filter.holders());
        List<Long> outlets = StatementConditions.numbers(filter.outlets());
        return new StatementFacets(
                facet(STANCES, StatementConditions.of(filter, Facets.STANCE), claim, claim),
                facet(GRADES, StatementConditions.of(filter, Facets.GRADE)),
                facet(HOLDERS, StatementConditions.of(filter, Facets.HOLDER), holders, MOST),
                facet(OUTLETS, StatementConditions.of(filter, Facets.OUTLET), outlets, MOST));
    }

    private List<Facet> facet(String query, Where where, Object... more) {
        return sql.list(
                query.formatted(where),
                row -> new Facet(row.getString("value"), row.getString("label"), row.getLong("n")),
                where.arguments(more));
    }

    private static String order(PageRequest asked) {
        String order = asked.sort() == null ? null : ORDERS.get(asked.sort());
        if (order == null) {
            return RECORDED.formatted(asked.descending() || asked.sort() == null ? "DESC" : "ASC");
        }
        return order.formatted(asked.descending() ? "DESC" : "ASC");
    }
}
