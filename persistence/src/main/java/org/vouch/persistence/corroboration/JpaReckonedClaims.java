package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimNumbers;
import org.vouch.domain.corroboration.ReckonedClaims;
import org.vouch.domain.shared.AsOf;
import org.vouch.persistence.shared.Sql;

/** Of a past moment nothing is known that has to be reckoned again: all claims are, and that is kept for a day. */
@ApplicationScoped
class JpaReckonedClaims implements ReckonedClaims {

    private static final String TAKE = "WITH taken AS (DELETE FROM claim_to_reckon WHERE claim_id IN"
            + " (SELECT DISTINCT claim_id FROM claim_to_reckon ORDER BY claim_id LIMIT ?1) RETURNING claim_id)"
            + " SELECT DISTINCT t.claim_id FROM taken t JOIN claim c ON c.id = t.claim_id ORDER BY t.claim_id";

    private static final String OF_THE_PAST = "SELECT claim_id FROM claim_to_reckon ORDER BY claim_id LIMIT ?";
    private static final String FORGET = "DELETE FROM history.claim_reckoned WHERE kept_at < now() - interval '1 day'";

    private static final String NUMBERS = " (claim_id, outlets, paths, origins, possible, denying, circles, overruled";
    private static final String VALUES = " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8";

    private static final String KEEP_PAST =
            "INSERT INTO history.claim_reckoned" + NUMBERS + ", as_of)" + VALUES + ", ?9) ON CONFLICT DO NOTHING";
    private static final String KEEP = "INSERT INTO claim_reckoning" + NUMBERS + ")" + VALUES + ")"
            + " ON CONFLICT (claim_id) DO UPDATE SET outlets = EXCLUDED.outlets,"
            + " paths = EXCLUDED.paths, origins = EXCLUDED.origins, possible = EXCLUDED.possible,"
            + " denying = EXCLUDED.denying, circles = EXCLUDED.circles, overruled = EXCLUDED.overruled";

    private final EntityManager entities;
    private final Sql sql;
    private final AsOf asOf;

    @Inject
    JpaReckonedClaims(EntityManager entities, Sql sql, AsOf asOf) {
        this.entities = entities;
        this.sql = sql;
        this.asOf = asOf;
    }

    protected JpaReckonedClaims() {
        this(null, null, null);
    }

    @Override
    public List<ClaimId> take(int most) {
        if (asOf.moment().isPresent()) {
            entities.createNativeQuery(FORGET).executeUpdate();
            return sql.list(OF_THE_PAST, row -> new ClaimId(row.getLong(1)), most);
        }
        List<?> taken = entities.createNativeQuery(TAKE).setParameter(1, most).getResultList();
        return taken.stream().map(id -> new ClaimId(((Number) id).longValue())).toList();
    }

    @Override
    public void keep(ClaimNumbers numbers) {
        Optional<Instant> moment = asOf.moment();
        Query keep = entities.createNativeQuery(moment.isPresent() ? KEEP_PAST : KEEP)
                .setParameter(1, numbers.claim().value())
                .setParameter(2, numbers.outlets())
                .setParameter(3, numbers.paths())
                .setParameter(4, numbers.origins())
                .setParameter(5, numbers.possible())
                .setParameter(6, numbers.denying())
                .setParameter(7, numbers.circles())
                .setParameter(8, numbers.overruled());
        moment.ifPresent(past -> keep.setParameter(9, past.atOffset(ZoneOffset.UTC)));
        keep.executeUpdate();
    }
}
