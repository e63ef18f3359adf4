package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.SourceTally;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.TwoClaims;

class JpaSourceTalliesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @BeforeAll
    static void twoClaims() {
        TwoClaims.in(postgres);
    }

    @Test
    void whatASourceHeldIsCountedByStance() {
        SourceTally tally = tally(5);

        assertThat(tally.held()).isEqualTo(1);
        assertThat(tally.of(Stance.ASSERTS, null)).isEqualTo(1);
        assertThat(tally.of(Stance.ASSERTS, "1")).isZero();
        assertThat(tally.denied() + tally.corrected() + tally.borneOut()).isZero();
    }

    @Test
    void aStatementThatBearsOnNothingIsHeldAllTheSame() {
        assertThat(tally(6).held()).isEqualTo(1);
        assertThat(tally(6).counts()).isEmpty();
    }

    @Test
    void aSourceThatSaidNothingHasNothing() {
        assertThat(tally(1).held()).isZero();
    }

    private static SourceTally tally(long source) {
        return new JpaSourceTallies(postgres.sql()).of(new SourceId(source));
    }
}
