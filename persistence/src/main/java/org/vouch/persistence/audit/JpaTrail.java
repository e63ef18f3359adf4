package org.vouch.persistence.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;

/** Appends to the table {@code change} through the running transaction: the change and its entry stand or fall together. */
@ApplicationScoped
class JpaTrail implements Trail {

    private final EntityManager entities;
    private final Actor actor;
    private final Clock clock;
    private final AsOf asOf;

    @Inject
    JpaTrail(EntityManager entities, Actor actor, Clock clock, AsOf asOf) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
        this.asOf = asOf;
    }

    protected JpaTrail() {
        this(null, null, null, null);
    }

    @Override
    public void record(Change change) {
        asOf.refuseChange();
        recordTaking(change);
    }

    @Override
    public void recordTaking(Change change) {
        StaffMember who = actor.staff();
        entities.createNativeQuery("""
                        INSERT INTO change (id, at, staff_id, staff_name, action, subject_kind, subject_id, label,
                            before, after)
                        VALUES (nextval('change_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, who.id().value())
                .setParameter(3, who.name())
                .setParameter(4, change.action())
                .setParameter(5, change.subjectKind())
                .setParameter(6, change.subjectId())
                .setParameter(7, change.label())
                .setParameter(8, ChangedValues.write(change.before()))
                .setParameter(9, ChangedValues.write(change.after()))
                .executeUpdate();
    }
}
