package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/**
 * Giving grades: reliability to a source, credibility to a statement, each on its own and apart from the others. The
 * trail tells of a grade when the desk has one; until then the assessment itself, which is only ever added, is kept from
 * everybody but its giver.
 */
@ApplicationScoped
@Transactional
public class Assessing {

    private final Assessments assessments;
    private final GradingRounds rounds;
    private final GradingTasks tasks;
    private final RoundOpening opening;
    private final SecondOrigin secondOrigin;
    private final Settling settling;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Assessing(
            Assessments assessments,
            GradingRounds rounds,
            GradingTasks tasks,
            RoundOpening opening,
            SecondOrigin secondOrigin,
            Settling settling,
            Actor actor,
            Clock clock) {
        this.assessments = assessments;
        this.rounds = rounds;
        this.tasks = tasks;
        this.opening = opening;
        this.secondOrigin = secondOrigin;
        this.settling = settling;
        this.actor = actor;
        this.clock = clock;
    }

    protected Assessing() {
        this(null, null, null, null, null, null, null, null);
    }

    /** @throws GradedMeanwhile if the desk came to a grade of record since whoever gives this began to look */
    @Requires(Right.GRADE)
    public RoundOutcome assessSource(AssessSource given) {
        Subject subject = Subject.of(given.source(), given.limit());
        return assess(subject, given.grade().code(), given.reasoning(), null, given.seen());
    }

    /**
     * @throws CredibilityNeedsSecondOrigin if it is to be 1, no second origin asserts it, and that is not overruled
     * @throws NotAllowed if that is overruled by somebody who may not
     * @throws GradedMeanwhile if the desk came to a grade of record since whoever gives this began to look
     */
    @Requires(Right.GRADE)
    public RoundOutcome assessStatement(AssessStatement given) {
        Subject subject = Subject.of(given.statement());
        String overruling = secondOrigin.overruling(given.statement(), given.grade(), given.overruling());
        if (overruling != null && !actor.may(Right.CONFIRM_ALONE)) {
            throw new NotAllowed(Right.CONFIRM_ALONE);
        }
        return assess(subject, given.grade().code(), given.reasoning(), overruling, given.seen());
    }

    /**
     * Takes back the last grade this person gave, as long as nobody acted on it. Once all have judged it stays: what came
     * of the round would tell whoever tries again what the others gave. A round that nobody else has judged in ends.
     *
     * @return what it was given to
     * @throws ActedUpon if the desk went on from it, or there is none
     */
    @Requires(Right.GRADE)
    public Subject takeBack() {
        StaffId me = actor.staff().id();
        GradingRound round = assessments.lastRoundOf(me).flatMap(rounds::find).orElseThrow(ActedUpon::new);
        List<StandingGrade> given = assessments.standing(round.id());
        StandingGrade mine = given.stream()
                .filter(one -> one.graderId() == me.value())
                .findFirst()
                .orElseThrow(ActedUpon::new);
        boolean wentOn =
                round.waitsForDecision() || (round.isSettled() && (given.size() > 1 || rounds.isUsedSince(round)));
        if (wentOn || rounds.isSeen(round.id())) {
            throw new ActedUpon();
        }
        if (round.isSettled()) {
            settling.unsettle(round);
        }
        assessments.withdraw(new AssessmentId(mine.id()), clock.instant());
        if (given.size() == 1 && !round.isAsked()) {
            round.giveUp(clock.instant());
        } else {
            round.reopen();
        }
        rounds.flush();
        return round.subject();
    }

    private RoundOutcome assess(Subject subject, String grade, Reasoning why, String overruling, Instant seen) {
        GradingRound round = opening.of(subject, seen);
        round.checkOpen();
        StaffId me = actor.staff().id();
        checkBlind(round, me);
        assessments.add(new Assessment(round, grade, why, overruling, actor.staff(), clock.instant()));
        tasks.end(subject, me, clock.instant());
        Optional<String> ofRecord = settling.advance(round);
        rounds.flush();
        return new RoundOutcome(ofRecord, round.waitsForDecision());
    }

    private void checkBlind(GradingRound round, StaffId me) {
        if (assessments.standing(round.id()).stream().anyMatch(one -> one.graderId() == me.value())) {
            throw new AlreadyAssessed();
        }
        if (rounds.isSeenBy(round.id(), me)) {
            throw new SeenOthersGrades();
        }
    }
}
