package org.vouch.persistence.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.vouch.domain.user.SignInName;
import org.vouch.domain.user.SignInNameTaken;
import org.vouch.domain.user.Staff;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffRegister;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaStaffRegister implements StaffRegister {

    private final EntityManager entities;

    @Inject
    JpaStaffRegister(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaStaffRegister() {
        this(null);
    }

    @Override
    public void add(Staff staff) {
        try {
            entities.persist(staff);
            entities.flush();
        } catch (PersistenceException e) {
            if (String.valueOf(e.getMessage()).contains("staff_sign_in_name_once")) {
                throw new SignInNameTaken(staff.signInName().value());
            }
            throw e;
        }
    }

    @Override
    public Optional<Staff> find(StaffId id) {
        return Optional.ofNullable(entities.find(Staff.class, id.value()));
    }

    @Override
    public Optional<Staff> find(SignInName name) {
        return entities.createQuery("SELECT s FROM Staff s WHERE LOWER(s.signInName) = :name", Staff.class)
                .setParameter("name", name.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isEmpty() {
        return entities.createQuery("SELECT COUNT(s) FROM Staff s", Long.class).getSingleResult() == 0;
    }

    /** All rows are locked, in one order: whoever is made or unmade an administrator meanwhile has to wait. */
    @Override
    public long administratorsBeside(StaffId one) {
        entities.createNativeQuery("SELECT id FROM staff ORDER BY id FOR UPDATE")
                .getResultList();
        String others = "SELECT count(*) FROM staff WHERE id <> ? AND disabled_at IS NULL AND password_hash IS NOT NULL"
                + " AND 'ADMINISTRATOR' = ANY (string_to_array(roles, ','))";
        Object count =
                entities.createNativeQuery(others).setParameter(1, one.value()).getSingleResult();
        return ((Number) count).longValue();
    }

    @Override
    public void flush() {
        Writes.flush(entities);
    }
}
