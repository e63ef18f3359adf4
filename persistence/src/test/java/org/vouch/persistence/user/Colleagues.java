package org.vouch.persistence.user;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;

/** Members of staff for adapter tests, each in the database before it is handed out. */
public final class Colleagues {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Colleagues() {}

    public static StaffMember editor(PostgresFixture postgres, String name) {
        Object id = postgres.inTransaction(() -> postgres.entityManager()
                .createNativeQuery("""
                        INSERT INTO staff (id, version, sign_in_name, name, roles, created_at)
                        VALUES (nextval('staff_seq'), 1, ?, ?, 'EDITOR', now()) RETURNING id
                        """)
                .setParameter(1, "colleague" + NUMBER.incrementAndGet())
                .setParameter(2, name)
                .getSingleResult());
        return new StaffMember(new StaffId(((Number) id).longValue()), name, Set.of(Role.EDITOR), null);
    }
}
