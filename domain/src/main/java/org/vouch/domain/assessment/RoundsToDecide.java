package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;

/** The rounds that whoever acts may decide on: those that wait for a decision, and in which they never judged. */
@ApplicationScoped
public class RoundsToDecide {

    private final GradingRounds rounds;
    private final Assessments assessments;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public RoundsToDecide(GradingRounds rounds, Assessments assessments, Actor actor, Clock clock) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.actor = actor;
        this.clock = clock;
    }

    protected RoundsToDecide() {
        this(null, null, null, null);
    }

    /**
     * @throws NotToAdjudicate if no decision is asked for
     * @throws GradersDoNotAdjudicate if they judged in it, also where they took that back
     */
    GradingRound find(RoundId id) {
        GradingRound round = rounds.find(id).orElseThrow(NotToAdjudicate::new);
        round.checkToAdjudicate();
        if (assessments.hasJudged(id, me())) {
            throw new GradersDoNotAdjudicate();
        }
        return round;
    }

    /** The same, and from now on they have seen its grades. */
    GradingRound look(RoundId id) {
        GradingRound round = find(id);
        rounds.noteSeen(id, me(), clock.instant());
        return round;
    }

    private StaffId me() {
        return actor.staff().id();
    }
}
