package org.vouch.persistence.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.domain.source.MergeObstacle.ToldBy.FOUND;
import static org.vouch.domain.source.MergeObstacle.ToldBy.JUDGED;
import static org.vouch.domain.source.MergeObstacle.ToldBy.PASSES_ON;
import static org.vouch.domain.source.MergeObstacle.ToldBy.RESTS_ON;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.source.MergeObstacle;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceUse;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.TwoClaims;

class JpaSourceReferencesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    @BeforeAll
    static void twoClaims() {
        TwoClaims.in(postgres);
    }

    @Test
    void whatLeansOnASourceIsCounted() {
        assertThat(references().use(new SourceId(3))).isEqualTo(new SourceUse(1, 1, 1, 1, 1, 2, 1, 1));
    }

    @Test
    void restingOnTheOtherAndAFindingTellTwoApart() {
        assertThat(obstacles(5, 3)).containsExactly(new MergeObstacle(RESTS_ON, 3), new MergeObstacle(FOUND, 2));
        assertThat(obstacles(6, 3)).containsExactly(new MergeObstacle(RESTS_ON, 4));
    }

    @Test
    void passingOnWhatTheOtherSaysDoesToo() {
        assertThat(obstacles(2, 3)).containsExactly(new MergeObstacle(PASSES_ON, 1), new MergeObstacle(FOUND, 1));
    }

    @Test
    void oneThatIsBeingJudgedIsNotGivenUp() {
        postgres.inTransaction(() -> postgres.entityManager()
                .createNativeQuery("INSERT INTO grading_round (id, version, source_id, state, graders, opened_at)"
                        + " VALUES (nextval('grading_round_seq'), 1, 4, 'OPEN', 2, now())")
                .executeUpdate());

        assertThat(obstacles(4, 7)).containsExactly(new MergeObstacle(JUDGED, 4));
        assertThat(obstacles(7, 4)).isEmpty();
    }

    @Test
    void nothingElseDoes() {
        assertThat(obstacles(6, 7)).isEmpty();
        assertThat(obstacles(1, 2)).isEmpty();
    }

    private static List<MergeObstacle> obstacles(long one, long other) {
        return references().obstacles(new SourceId(one), new SourceId(other));
    }

    private static JpaSourceReferences references() {
        return new JpaSourceReferences(postgres.sql(), postgres.entityManager());
    }
}
