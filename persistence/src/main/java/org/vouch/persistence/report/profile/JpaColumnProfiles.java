package org.vouch.persistence.report.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.profile.ColumnProfile;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfiles;
import org.vouch.domain.report.profile.ProfileNameTaken;
import org.vouch.persistence.shared.Refusals;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaColumnProfiles implements ColumnProfiles {

    private static final String NAMED_ONCE = "column_profile_named_once";
    private static final String NAMED = "SELECT id FROM column_profile WHERE folded(name) = folded(?1)";

    private final EntityManager entities;

    @Inject
    JpaColumnProfiles(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaColumnProfiles() {
        this(null);
    }

    @Override
    public void add(ColumnProfile profile) {
        entities.persist(profile);
        flush(profile);
    }

    @Override
    public Optional<ColumnProfile> find(ColumnProfileId id) {
        return Optional.ofNullable(entities.find(ColumnProfile.class, id.value()));
    }

    /** Without writing first what was changed: of two that are changed to one name the index tells. */
    @Override
    public Optional<ColumnProfileId> named(String name) {
        List<?> ids = entities.createNativeQuery(NAMED)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, name)
                .getResultList();
        return ids.stream().findFirst().map(id -> new ColumnProfileId(((Number) id).longValue()));
    }

    @Override
    public void save(ColumnProfile profile) {
        flush(profile);
    }

    @Override
    public void remove(ColumnProfile profile) {
        Writes.remove(entities, profile);
    }

    private void flush(ColumnProfile profile) {
        try {
            Writes.flush(entities);
        } catch (PersistenceException e) {
            throw Refusals.isTwice(e, NAMED_ONCE) ? new ProfileNameTaken(profile.name()) : e;
        }
    }
}
