package org.vouch.persistence.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.user.Failures;
import org.vouch.persistence.shared.PostgresFixture;

class JpaSignInAttemptsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final String HERE = "192.0.2.7";
    private static final String ELSEWHERE = "198.51.100.9";

    private JpaSignInAttempts attempts;

    @BeforeEach
    void attempts() {
        attempts = new JpaSignInAttempts(postgres.entityManager(), postgres.sql());
        postgres.inTransaction(() -> attempts.forget(Instant.parse("3000-01-01T00:00:00Z")));
    }

    @Test
    void failuresOfANameFromAnAddressCountSinceItsLastSuccessThere() {
        note("ann", HERE, false, 0);
        note("ann", HERE, true, 1);
        note("Ann", HERE, false, 2);
        note("ann", HERE, false, 3);
        note("ann", ELSEWHERE, false, 4);
        note("ann", ELSEWHERE, true, 5);
        note("bo", HERE, false, 6);

        assertThat(attempts.ofNameFrom("ann", HERE, NINE)).isEqualTo(new Failures(2, NINE.plusSeconds(3)));
        assertThat(attempts.ofNameFrom("ann", ELSEWHERE, NINE)).isEqualTo(new Failures(0, null));
    }

    @Test
    void failuresOfANameCountFromWhereverAndInSpiteOfASuccess() {
        note("ann", HERE, false, 0);
        note("ann", HERE, true, 1);
        note("Ann", ELSEWHERE, false, 2);
        note("bo", HERE, false, 3);

        assertThat(attempts.ofName("ann", NINE)).isEqualTo(new Failures(2, NINE.plusSeconds(2)));
    }

    @Test
    void failuresFromAnAddressCountWhateverTheNameAndInSpiteOfASuccess() {
        note("ann", false, 0);
        note("ann", true, 1);
        note("bo", false, 2);

        assertThat(attempts.ofAddress(HERE, NINE)).isEqualTo(new Failures(2, NINE.plusSeconds(2)));
    }

    @Test
    void whatIsOlderThanAskedDoesNotCount() {
        note("ann", false, 0);

        assertThat(attempts.ofName("ann", NINE.plusSeconds(1))).isEqualTo(new Failures(0, null));
        assertThat(attempts.ofAddress(HERE, NINE.plusSeconds(1))).isEqualTo(new Failures(0, null));
    }

    @Test
    void whatIsForgottenIsGone() {
        note("ann", false, 0);
        note("ann", false, 5);

        postgres.inTransaction(() -> attempts.forget(NINE.plusSeconds(5)));

        assertThat(attempts.ofName("ann", NINE)).isEqualTo(new Failures(1, NINE.plusSeconds(5)));
    }

    private void note(String name, boolean succeeded, long second) {
        note(name, HERE, succeeded, second);
    }

    private void note(String name, String address, boolean succeeded, long second) {
        postgres.inTransaction(() -> {
            attempts.holdOthersOf(name);
            attempts.note(name, address, succeeded, NINE.plusSeconds(second));
        });
    }
}
