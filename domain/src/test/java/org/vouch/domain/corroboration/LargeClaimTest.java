package org.vouch.domain.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;

/** Shapes in which looking through all for each would take minutes; the limits are far above what they need. */
@Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeClaimTest {

    private static final int MANY = 100_000;

    @Test
    void veryManyCirclesAreEachFound() {
        Reckoning reckoning = new Corroboration(ManySources.circlesOfTwo(MANY)).of(Stance.ASSERTS);

        assertThat(reckoning.circles()).hasSize(MANY);
        assertThat(reckoning.possible()).isZero();
    }

    @Test
    void veryManyOrgansOfOneBodyAreOneOrigin() {
        Reckoning reckoning = new Corroboration(ManySources.organsOfOneBody(MANY)).of(Stance.ASSERTS);

        assertThat(reckoning.origins()).isEqualTo(1);
        assertThat(reckoning.roots().get(0).sources()).hasSize(MANY);
    }

    @Test
    void eachOfVeryManyStatementsIsFollowedToItsEnd() {
        ClaimGraph graph = ManySources.holdersOfOneOutlet(MANY);
        Corroboration corroboration = new Corroboration(graph);

        for (GraphStatement statement : graph.statements()) {
            List<SourceId> ends = corroboration.ends(Stance.ASSERTS, statement.id());
            assertThat(ends.equals(List.of(statement.holder()))).isTrue();
        }
    }
}
