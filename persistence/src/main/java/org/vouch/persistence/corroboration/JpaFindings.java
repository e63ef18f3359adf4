package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.vouch.domain.corroboration.AlreadyFound;
import org.vouch.domain.corroboration.Finding;
import org.vouch.domain.corroboration.FindingId;
import org.vouch.domain.corroboration.Findings;
import org.vouch.domain.shared.ChangedMeanwhile;

@ApplicationScoped
class JpaFindings implements Findings {

    private final EntityManager entities;

    @Inject
    JpaFindings(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaFindings() {
        this(null);
    }

    @Override
    public void add(Finding finding) {
        try {
            entities.persist(finding);
            entities.flush();
        } catch (PersistenceException e) {
            if (e.toString().contains("finding_once")) {
                throw new AlreadyFound();
            }
            throw e;
        }
    }

    @Override
    public Optional<Finding> find(FindingId id) {
        return Optional.ofNullable(entities.find(Finding.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void save(Finding finding) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new ChangedMeanwhile();
        }
    }
}
