package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouch.domain.report.ClaimStatements;
import org.vouch.domain.shared.NotFound;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
class JpaClaimStatements implements ClaimStatements {

    private final Sql sql;

    @Inject
    JpaClaimStatements(Sql sql) {
        this.sql = sql;
    }

    protected JpaClaimStatements() {
        this(null);
    }

    @Override
    public Map<Long, List<Long>> onEach(Collection<Long> claims) {
        Map<Long, List<Long>> each = new HashMap<>();
        claims.forEach(claim -> each.put(claim, new ArrayList<>()));
        sql.each(
                "SELECT b.claim_id, b.statement_id FROM bearing b WHERE b.claim_id = ANY (?)",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                bearing -> each.get(bearing[0]).add(bearing[1]),
                claims);
        return each;
    }

    @Override
    public List<Long> on(long claim) {
        if (sql.count("SELECT count(*) FROM claim WHERE id = ?", claim) == 0) {
            throw new NotFound("claim", claim);
        }
        return sql.list("""
                SELECT s.id FROM bearing b JOIN statement s ON s.id = b.statement_id
                WHERE b.claim_id = ? ORDER BY s.made_earliest NULLS LAST, s.id""", row -> row.getLong(1), claim);
    }
}
