package org.vouch.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.Claim;
import org.vouch.domain.claim.ClaimAlreadyProposed;
import org.vouch.persistence.shared.PostgresFixture;

/** Two editors who propose one claim at the same moment both find that there is none yet. */
class SameWordsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @Test
    void theSecondOfTwoIsToldEvenWhereNeitherFoundTheOther() {
        add("The ferry to Svendborg stopped.");

        assertThatThrownBy(() -> add("THE FERRY to Svéndborg stopped")).isInstanceOf(ClaimAlreadyProposed.class);
        add("The ferry to Svendborg stopped twice");
        assertThat(postgres.sql().count("SELECT count(*) FROM claim")).isEqualTo(2);
    }

    @Test
    void aClaimIsNotRevisedIntoAnother() {
        add("One ferry.");
        add("Two ferries.");

        assertThatThrownBy(() -> postgres.inTransaction(() -> {
                    JpaClaims claims = new JpaClaims(postgres.entityManager());
                    Claim two = claims.hold(claims.worded("two ferries").orElseThrow());
                    two.revise("one ferry", null, List.of());
                    claims.save(two);
                }))
                .isInstanceOf(ClaimAlreadyProposed.class);
    }

    private static void add(String text) {
        postgres.inTransaction(
                () -> new JpaClaims(postgres.entityManager()).add(new Claim(text, null, List.of(), Instant.EPOCH)));
    }
}
