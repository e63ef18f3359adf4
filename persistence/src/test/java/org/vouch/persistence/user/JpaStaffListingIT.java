package org.vouch.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Invitation;
import org.vouch.domain.user.OneTimeToken;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.SignInName;
import org.vouch.domain.user.Staff;
import org.vouch.domain.user.StaffFilter;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffRow;
import org.vouch.domain.user.StaffState;
import org.vouch.persistence.shared.PostgresFixture;

class JpaStaffListingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final Instant now = Instant.now();
    private static final PageRequest FIRST = new PageRequest(1, 20, null, false);

    private JpaStaffListing listing;

    @BeforeEach
    void threePeople() {
        listing = new JpaStaffListing(postgres.sql());
        postgres.inTransaction(() -> postgres.entityManager()
                .createNativeQuery("DELETE FROM invitation; DELETE FROM staff")
                .executeUpdate());
        add("zoe", "Zoë Ähren", StaffState.ACTIVE, Role.EDITOR);
        add("bo", "Bo", StaffState.DISABLED, Role.SENIOR_EDITOR, Role.ADMINISTRATOR);
        add("cy", "Cy", StaffState.INVITED, Role.EDITOR);
    }

    @Test
    void peopleStandInTheOrderOfTheirNames() {
        assertThat(names(Optional.empty(), Optional.empty(), Optional.empty()))
                .containsExactly("Bo", "Cy", "Zoë Ähren");
    }

    @Test
    void accentsAndCapitalsDoNotMatterAndSignsAreOnlySigns() {
        assertThat(names(Optional.of("ZOE AHR"), Optional.empty(), Optional.empty()))
                .containsExactly("Zoë Ähren");
        assertThat(names(Optional.of("%"), Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void stateAndRoleNarrowTheList() {
        assertThat(names(Optional.empty(), Optional.of(StaffState.INVITED), Optional.empty()))
                .containsExactly("Cy");
        assertThat(names(Optional.empty(), Optional.empty(), Optional.of(Role.EDITOR)))
                .containsExactly("Cy", "Zoë Ähren");
    }

    @Test
    void aPageIsAPartAndTheTotalIsAll() {
        var page = listing.page(
                new StaffFilter(Optional.empty(), Optional.empty(), Optional.empty()),
                new PageRequest(2, 2, "name; DROP TABLE staff", true));

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.rows()).extracting(StaffRow::name).containsExactly("Bo");
    }

    @Test
    void detailsSayWhetherALinkIsOpen() {
        StaffId cy = listing.page(new StaffFilter(Optional.of("cy"), Optional.empty(), Optional.empty()), FIRST)
                .rows()
                .get(0)
                .id();
        assertThat(listing.details(cy).orElseThrow().linkOpenUntil()).isNull();

        postgres.inTransaction(
                () -> new JpaInvitations(postgres.entityManager()).add(Invitation.of(cy, OneTimeToken.random(), now)));

        assertThat(listing.details(cy).orElseThrow().linkOpenUntil()).isAfter(now);
        assertThat(listing.details(new StaffId(-1))).isEmpty();
    }

    private List<String> names(Optional<String> text, Optional<StaffState> state, Optional<Role> role) {
        return listing.page(new StaffFilter(text, state, role), FIRST).rows().stream()
                .map(StaffRow::name)
                .toList();
    }

    private void add(String signInName, String name, StaffState state, Role... roles) {
        Staff staff = Staff.invited(new SignInName(signInName), name, Set.of(roles), now);
        if (state != StaffState.INVITED) {
            staff.choose("$argon2id$…");
        }
        if (state == StaffState.DISABLED) {
            staff.disable(now);
        }
        postgres.inTransaction(() -> new JpaStaffRegister(postgres.entityManager()).add(staff));
    }
}
