package org.vouch.persistence.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.vouch.domain.user.Invitation;
import org.vouch.domain.user.Invitations;
import org.vouch.domain.user.StaffId;

@ApplicationScoped
class JpaInvitations implements Invitations {

    private final EntityManager entities;

    @Inject
    JpaInvitations(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaInvitations() {
        this(null);
    }

    @Override
    public void add(Invitation invitation) {
        entities.persist(invitation);
        entities.flush();
    }

    @Override
    public Optional<Invitation> find(String tokenSha256) {
        return entities.createQuery("SELECT i FROM Invitation i WHERE i.tokenSha256 = :digest", Invitation.class)
                .setParameter("digest", tokenSha256)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void closeThoseOf(StaffId staff, Instant now) {
        entities.createQuery("UPDATE Invitation i SET i.usedAt = :now WHERE i.staffId = :staff AND i.usedAt IS NULL")
                .setParameter("now", now)
                .setParameter("staff", staff.value())
                .executeUpdate();
    }

    @Override
    public void closeSetUp(Instant now) {
        entities.createQuery("UPDATE Invitation i SET i.usedAt = :now WHERE i.staffId IS NULL AND i.usedAt IS NULL")
                .setParameter("now", now)
                .executeUpdate();
    }
}
