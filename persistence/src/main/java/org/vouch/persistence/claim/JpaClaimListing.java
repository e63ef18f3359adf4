package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.claim.ClaimFilter;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimListing;
import org.vouch.domain.claim.ClaimRow;
import org.vouch.domain.claim.Facet;
import org.vouch.domain.claim.OriginState;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Asking;
import org.vouch.persistence.shared.LikePattern;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Where;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaClaimListing implements ClaimListing {

    private static final Map<String, String> ORDERS = Map.of(
            "text", "folded(c.text) %s, c.id",
            "outlets", "coalesce(k.outlets, 0) %s, c.id",
            "origins", "coalesce(k.origins, 0) %1$s, coalesce(k.possible, 0) %1$s, c.id",
            "statements", "(SELECT count(*) FROM bearing b WHERE b.claim_id = c.id) %s, c.id");

    private static final String COUNTS = "count(*) FILTER (WHERE b.stance = '%1$s') AS %1$s";
    private static final String ROWS =
            "SELECT c.id, c.text, n.*, " + OriginConditions.COLUMNS + " FROM claim c" + OriginConditions.JOIN
                    + " CROSS JOIN LATERAL (SELECT %s,"
                    + " count(DISTINCT s.holder_id) AS holders FROM bearing b JOIN statement s ON s.id = b.statement_id"
                    + " WHERE b.claim_id = c.id) n";
    private static final String FACETS = "SELECT v.stance AS value, count(DISTINCT c.id) AS n"
            + " FROM unnest(ARRAY['ASSERTS','DENIES','DOUBTS','CANNOT_CONFIRM','DECLINES_TO_COMMENT','none'])"
            + " WITH ORDINALITY v(stance, place) LEFT JOIN (SELECT c.id, coalesce(b.stance, 'none') AS stance"
            + " FROM claim c LEFT JOIN bearing b ON b.claim_id = c.id%s) c ON c.stance = v.stance"
            + " GROUP BY v.stance, v.place ORDER BY v.place";

    private final Sql sql;

    @Inject
    JpaClaimListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaClaimListing() {
        this(null);
    }

    @Override
    public Page<ClaimRow> page(ClaimFilter filter, PageRequest asked) {
        Where where = where(filter);
        long total = sql.count("SELECT count(*) FROM claim c" + OriginConditions.JOIN + where, where.arguments());
        String rows = ROWS.formatted(String.join(
                ", ",
                List.of(Stance.values()).stream()
                        .map(s -> COUNTS.formatted(s.name()))
                        .toList()));
        List<ClaimRow> page = sql.list(
                rows + where + " ORDER BY " + order(asked) + " LIMIT ? OFFSET ?",
                JpaClaimListing::row,
                where.arguments(asked.size(), asked.offset()));
        return new Page<>(page, total, asked);
    }

    @Override
    public List<Facet> facets(ClaimFilter filter) {
        Where where = text(filter);
        return sql.list(
                FACETS.formatted(where),
                row -> new Facet(row.getString("value"), null, row.getLong("n")),
                where.arguments());
    }

    @Override
    public List<Facet> originFacets(ClaimFilter filter) {
        Where where = text(filter);
        return sql.one(
                        "SELECT " + OriginConditions.counts() + " FROM claim c" + OriginConditions.JOIN + where,
                        JpaClaimListing::originFacets,
                        where.arguments())
                .orElse(List.of());
    }

    private static List<Facet> originFacets(ResultSet row) throws SQLException {
        List<Facet> facets = new ArrayList<>();
        for (OriginState state : OriginState.values()) {
            facets.add(new Facet(state.name(), null, row.getLong(state.name())));
        }
        return facets;
    }

    /** The numbers of all that the filter leaves, in the order that is asked for. */
    static Asking numbers(ClaimFilter filter, PageRequest asked) {
        Where where = where(filter);
        return Asking.of(
                "SELECT c.id FROM claim c" + OriginConditions.JOIN + where + " ORDER BY " + order(asked),
                where.arguments());
    }

    private static Where where(ClaimFilter filter) {
        Where where = text(filter);
        if (!filter.stances().isEmpty()) {
            where.and(
                    "EXISTS (SELECT 1 FROM bearing b WHERE b.claim_id = c.id AND b.stance = ANY (?))",
                    filter.stances());
        }
        if (filter.bare()) {
            where.and("NOT EXISTS (SELECT 1 FROM bearing b WHERE b.claim_id = c.id)");
        }
        if (!filter.origins().isEmpty()) {
            where.and(OriginConditions.any(filter.origins()));
        }
        return where;
    }

    private static Where text(ClaimFilter filter) {
        Where where = new Where();
        if (filter.text() != null) {
            where.and(
                    "folded(c.text)" + LikePattern.HOLDS + " OR folded(c.note)" + LikePattern.HOLDS,
                    filter.text(),
                    filter.text());
        }
        return where;
    }

    private static String order(PageRequest asked) {
        String order = asked.sort() == null ? null : ORDERS.get(asked.sort());
        if (order == null) {
            return asked.descending() || asked.sort() == null ? "c.id DESC" : "c.id";
        }
        return order.formatted(asked.descending() ? "DESC" : "ASC");
    }

    private static ClaimRow row(ResultSet row) throws SQLException {
        Map<Stance, Long> counts = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            long count = row.getLong(stance.name());
            if (count > 0) {
                counts.put(stance, count);
            }
        }
        return new ClaimRow(
                new ClaimId(row.getLong("id")),
                row.getString("text"),
                counts,
                row.getLong("holders"),
                OriginConditions.numbers(row));
    }
}
