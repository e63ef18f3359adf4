package org.vouch.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.SignInName;
import org.vouch.domain.user.SignInNameTaken;
import org.vouch.domain.user.Staff;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

class JpaStaffRegisterIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private JpaStaffRegister register;

    @BeforeEach
    void register() {
        postgres.inTransaction(() ->
                postgres.entityManager().createNativeQuery("DELETE FROM staff").executeUpdate());
        register = new JpaStaffRegister(postgres.entityManager());
    }

    @Test
    void somebodyIsFoundAsTheyWereKept() {
        StaffId id = added("ann.müller", Role.SENIOR_EDITOR, Role.ADMINISTRATOR);

        Staff found = register.find(new SignInName("Ann.Müller")).orElseThrow();
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.roles()).containsExactlyInAnyOrder(Role.SENIOR_EDITOR, Role.ADMINISTRATOR);
        assertThat(found.isActive()).isTrue();
        assertThat(register.isEmpty()).isFalse();
    }

    @Test
    void aSignInNameIsThereOnce() {
        added("ann", Role.READER);

        assertThatThrownBy(() -> added("ann", Role.EDITOR)).isInstanceOf(SignInNameTaken.class);
    }

    @Test
    void administratorsAreCountedByRoleAndStanding() {
        StaffId boss = added("boss", Role.ADMINISTRATOR);
        added("second", Role.EDITOR, Role.ADMINISTRATOR);
        added("ann", Role.SENIOR_EDITOR);
        StaffId gone = added("gone", Role.ADMINISTRATOR);
        postgres.inTransaction(() -> register.find(gone).orElseThrow().disable(NOW));
        postgres.inTransaction(() ->
                register.add(Staff.invited(new SignInName("invited"), "Invited", Set.of(Role.ADMINISTRATOR), NOW)));

        assertThat(postgres.inTransaction(() -> register.administratorsBeside(boss)))
                .isEqualTo(1);
    }

    @Test
    void aLostUpdateShowsInsideTheTransaction() {
        StaffId ann = added("ann", Role.READER);

        assertThatThrownBy(() -> postgres.inTransaction(() -> {
                    Staff opened = register.find(ann).orElseThrow();
                    postgres.entityManager()
                            .createNativeQuery("UPDATE staff SET version = version + 1")
                            .executeUpdate();
                    opened.rename("Ann Other");
                    register.flush();
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private StaffId added(String signInName, Role... roles) {
        return postgres.inTransaction(() -> {
            Staff staff = Staff.invited(new SignInName(signInName), signInName, Set.of(roles), NOW);
            staff.choose("$argon2id$…");
            register.add(staff);
            return staff.id();
        });
    }
}
