package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.FindingId;
import org.vouch.domain.corroboration.FindingListing;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaFindingListing implements FindingListing {

    private static final String OF_CLAIMS = "SELECT f.*, a.text AS one, b.text AS other FROM finding f"
            + " JOIN source_name a ON a.source_id = f.one_id AND a.kind = 'CANONICAL'"
            + " LEFT JOIN source_name b ON b.source_id = f.other_id AND b.kind = 'CANONICAL'"
            + " WHERE f.claim_id = ANY (?::bigint[]) ORDER BY f.taken_back_at IS NOT NULL, f.id DESC";

    private final Sql sql;

    @Inject
    JpaFindingListing(Sql sql) {
        this.sql = sql;
    }

    protected JpaFindingListing() {
        this(null);
    }

    @Override
    public Map<ClaimId, List<FindingRow>> all(Collection<ClaimId> claims) {
        List<Long> ids = claims.stream().map(ClaimId::value).toList();
        OfClaims<FindingRow> found = OfClaims.read(sql, OF_CLAIMS, JpaFindingListing::row, ids);
        return claims.stream().distinct().collect(Collectors.toMap(claim -> claim, claim -> found.of(claim.value())));
    }

    private static FindingRow row(ResultSet row) throws SQLException {
        return new FindingRow(
                new FindingId(row.getLong("id")),
                GraphStatements.finding(row),
                row.getString("one"),
                row.getString("other"),
                row.getString("reason"),
                row.getString("found_by_name"),
                Columns.instant(row, "found_at"),
                row.getString("taken_back_by_name"),
                Columns.instant(row, "taken_back_at"),
                row.getString("taken_back_reason"));
    }
}
