package org.vouch.persistence.corroboration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.vouch.domain.corroboration.AlreadyFound;
import org.vouch.domain.corroboration.Finding;
import org.vouch.domain.corroboration.FindingId;
import org.vouch.domain.corroboration.Findings;
import org.vouch.persistence.shared.Refusals;
import org.vouch.persistence.shared.Writes;

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
            Writes.add(entities, finding);
        } catch (PersistenceException e) {
            throw Refusals.isTwice(e, "finding_once") ? new AlreadyFound() : e;
        }
    }

    @Override
    public Optional<Finding> find(FindingId id) {
        return Optional.ofNullable(entities.find(Finding.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void save(Finding finding) {
        Writes.flush(entities);
    }
}
