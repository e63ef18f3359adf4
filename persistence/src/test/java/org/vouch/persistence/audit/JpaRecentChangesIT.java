package org.vouch.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

class JpaRecentChangesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void theLastChangeOfARecordIsNoGradeOfIt() {
        StaffMember ann = Colleagues.editor(postgres, "Ann");
        write(ann, 0, "claim.proposed", "c9");
        write(ann, 1, "claim.revised", "c9 anew");
        write(ann, 2, "claim.graded", "c9 graded");
        JpaRecentChanges recent = new JpaRecentChanges(postgres.sql());

        assertThat(recent.lastOf("claim", 9)).map(ChangeRow::label).hasValue("c9 anew");
        assertThat(recent.lastOf("claim", 10)).isEmpty();
    }

    private static void write(StaffMember who, int second, String action, String label) {
        Actor actor = new Actor();
        actor.actAs(who);
        Clock clock = Clock.fixed(NINE.plusSeconds(second), ZoneOffset.UTC);
        Change change = new Change(action, "claim", 9L, label, Map.of(), Map.of());
        postgres.inTransaction(() -> new JpaTrail(postgres.entityManager(), actor, clock, new AsOf()).record(change));
    }
}
