package org.vouch.persistence.claim;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.Bearing;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;
import org.vouch.persistence.shared.PostgresFixture;

/** A claim and its statement are deleted after a form found them, and before their bearing arrives. */
class GoneMeanwhileIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @Test
    void whoRelatesThemIsToldThatTheyAreGone() {
        Bearing late = new Bearing(new StatementId(999_999), new ClaimId(999_999), Stance.ASSERTS);

        assertThatThrownBy(() -> postgres.inTransaction(() -> new JpaClaims(postgres.entityManager()).add(late)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("999999");
    }
}
