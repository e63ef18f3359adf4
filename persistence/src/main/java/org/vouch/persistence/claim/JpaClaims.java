package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.claim.Bearing;
import org.vouch.domain.claim.Claim;
import org.vouch.domain.claim.ClaimAlreadyProposed;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Claims;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;
import org.vouch.persistence.shared.Refusals;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaClaims implements Claims {

    private static final String INDEX_OF_WORDINGS = "claim_wording";
    private static final String WORDED = "SELECT id FROM claim"
            + " WHERE md5(regexp_replace(folded(text), '[.]$', '')) = md5(regexp_replace(folded(?1), '[.]$', ''))";
    private static final String IN_USE = "SELECT EXISTS (SELECT 1 FROM bearing WHERE claim_id = ?1)"
            + " OR EXISTS (SELECT 1 FROM report_item WHERE claim_id = ?1)";

    private final EntityManager entities;

    @Inject
    JpaClaims(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaClaims() {
        this(null);
    }

    @Override
    public ClaimId add(Claim claim) {
        entities.persist(claim);
        flush();
        return claim.id();
    }

    @Override
    public Claim hold(ClaimId id) {
        Claim claim = entities.find(Claim.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw new NotFound("claim", id.value());
        }
        return claim;
    }

    @Override
    public boolean isThere(ClaimId id) {
        List<?> there = entities.createNativeQuery("SELECT id FROM claim WHERE id = ?1 FOR KEY SHARE")
                .setParameter(1, id.value())
                .getResultList();
        return !there.isEmpty();
    }

    @Override
    public Optional<ClaimId> worded(String text) {
        List<?> ids = entities.createNativeQuery(WORDED).setParameter(1, text).getResultList();
        return ids.stream().findFirst().map(id -> new ClaimId(((Number) id).longValue()));
    }

    @Override
    public void save(Claim claim) {
        entities.lock(claim, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    private void flush() {
        try {
            Writes.flush(entities);
        } catch (PersistenceException e) {
            throw Refusals.isTwice(e, INDEX_OF_WORDINGS) ? new ClaimAlreadyProposed() : e;
        }
    }

    @Override
    public void remove(Claim claim) {
        Writes.remove(entities, claim);
    }

    @Override
    public boolean isInUse(ClaimId id) {
        return (Boolean)
                entities.createNativeQuery(IN_USE).setParameter(1, id.value()).getSingleResult();
    }

    @Override
    public List<Bearing> bearingsOf(StatementId statement) {
        return entities.createQuery("SELECT b FROM Bearing b WHERE b.statementId = :s ORDER BY b.id", Bearing.class)
                .setParameter("s", statement.value())
                .getResultList();
    }

    @Override
    public void add(Bearing bearing) {
        Writes.add(entities, bearing);
    }

    @Override
    public void remove(Bearing bearing) {
        Writes.remove(entities, bearing);
    }
}
