package org.vouch.persistence.houserule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.houserule.HoldingRules;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.persistence.shared.PostgresFixture;

class JpaHoldingRulesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @Test
    void theUsualRulesHoldUntilOthersAreSetEvenNone() {
        HoldingRules rules = HouseRuleAdapters.holding(postgres.sql(), postgres.entityManager());
        assertThat(rules.inForce()).isEqualTo(HouseRule.usuallyHolding());

        set(Set.of(HouseRule.UNDATED, HouseRule.FIGURES_DIFFER));
        assertThat(rules.inForce()).containsExactlyInAnyOrder(HouseRule.UNDATED, HouseRule.FIGURES_DIFFER);

        set(Set.of());
        assertThat(rules.inForce()).isEmpty();
    }

    private static void set(Set<HouseRule> rules) {
        postgres.inTransaction(() -> HouseRuleAdapters.holding(postgres.sql(), postgres.entityManager())
                .write(rules, "A. Admin", Instant.EPOCH));
    }
}
