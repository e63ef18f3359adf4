package org.vouch.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.audit.Change;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.PastNeverChanges;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

class JpaTrailIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Clock NINE = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final Change ADDED =
            new Change("source.registered", "source", 7L, "Yonhap", Map.of(), Map.of("kind", "NEWS_AGENCY"));

    private StaffMember ann;
    private Actor actor;
    private final AsOf asOf = new AsOf();
    private JpaTrail trail;

    @BeforeEach
    void trail() {
        ann = Colleagues.editor(postgres, "Ann");
        actor = new Actor();
        trail = new JpaTrail(postgres.entityManager(), actor, NINE, asOf);
    }

    @Test
    void anEntrySaysWhoWhenWhatOldAndNew() {
        actor.actAs(ann);
        Change change = new Change(
                "staff.changed",
                "staff",
                null,
                "Bo",
                Map.of("roles", List.of(Role.READER)),
                Map.of("roles", List.of(Role.EDITOR, Role.ADMINISTRATOR)));

        postgres.inTransaction(() -> trail.record(change));

        String entry =
                "SELECT staff_name || ' ' || (at AT TIME ZONE 'UTC') || ' ' || label || ' ' || (before ->> 'roles')"
                        + " || ' ' || (after -> 'roles' ->> 1) FROM change WHERE action = 'staff.changed'";
        assertThat(postgres.sql().one(entry, row -> row.getString(1)))
                .contains("Ann 2026-11-22 09:00:00 Bo [\"READER\"] ADMINISTRATOR");
    }

    @Test
    void noChangeWithoutAName() {
        assertThatThrownBy(() -> postgres.inTransaction(() -> trail.record(ADDED)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void nothingIsChangedByWhoeverLooksAtThePast() {
        actor.actAs(ann);
        asOf.see(Instant.parse("2024-10-18T23:59:59Z"));

        assertThatThrownBy(() -> postgres.inTransaction(() -> trail.record(ADDED)))
                .isInstanceOf(PastNeverChanges.class);
    }

    @Test
    void anEntryIsNeverAlteredOrRemoved() {
        actor.actAs(ann);
        postgres.inTransaction(() -> trail.record(ADDED));

        for (String act : List.of("UPDATE change SET label = ''", "DELETE FROM change", "TRUNCATE change")) {
            assertThatThrownBy(() -> postgres.inTransaction(() ->
                            postgres.entityManager().createNativeQuery(act).executeUpdate()))
                    .hasMessageContaining("change is append-only");
        }
    }
}
