package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimNumbers;
import org.vouch.domain.corroboration.ReckonedClaims;

@ApplicationScoped
class JpaReckonedClaims implements ReckonedClaims {

    private static final String TAKE = "WITH taken AS (DELETE FROM claim_to_reckon WHERE claim_id IN"
            + " (SELECT DISTINCT claim_id FROM claim_to_reckon ORDER BY claim_id LIMIT ?1) RETURNING claim_id)"
            + " SELECT DISTINCT t.claim_id FROM taken t JOIN claim c ON c.id = t.claim_id ORDER BY t.claim_id";

    private static final String KEEP = "INSERT INTO claim_reckoning"
            + " (claim_id, outlets, paths, origins, possible, denying, circles, overruled)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (claim_id) DO UPDATE SET outlets = EXCLUDED.outlets,"
            + " paths = EXCLUDED.paths, origins = EXCLUDED.origins, possible = EXCLUDED.possible,"
            + " denying = EXCLUDED.denying, circles = EXCLUDED.circles, overruled = EXCLUDED.overruled";

    private final EntityManager entities;

    @Inject
    JpaReckonedClaims(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaReckonedClaims() {
        this(null);
    }

    @Override
    public List<ClaimId> take(int most) {
        List<?> taken = entities.createNativeQuery(TAKE).setParameter(1, most).getResultList();
        return taken.stream().map(id -> new ClaimId(((Number) id).longValue())).toList();
    }

    @Override
    public void keep(ClaimNumbers numbers) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, numbers.claim().value())
                .setParameter(2, numbers.outlets())
                .setParameter(3, numbers.paths())
                .setParameter(4, numbers.origins())
                .setParameter(5, numbers.possible())
                .setParameter(6, numbers.denying())
                .setParameter(7, numbers.circles())
                .setParameter(8, numbers.overruled())
                .executeUpdate();
    }
}
