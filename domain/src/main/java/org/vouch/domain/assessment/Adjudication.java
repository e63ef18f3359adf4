package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/** Deciding where graders differ. Whoever judged a subject does not decide on it; dissent is kept. */
@ApplicationScoped
@Transactional
public class Adjudication {

    private final GradingRounds rounds;
    private final Assessments assessments;
    private final AdjudicationListing listing;
    private final Subjects subjects;
    private final SecondOrigin secondOrigin;
    private final Settling settling;
    private final GradingAssignment assignment;
    private final RoundOpening opening;
    private final RuleBook rules;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Adjudication(
            GradingRounds rounds,
            Assessments assessments,
            AdjudicationListing listing,
            Subjects subjects,
            SecondOrigin secondOrigin,
            Settling settling,
            GradingAssignment assignment,
            RoundOpening opening,
            RuleBook rules,
            Actor actor,
            Clock clock) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.listing = listing;
        this.subjects = subjects;
        this.secondOrigin = secondOrigin;
        this.settling = settling;
        this.assignment = assignment;
        this.opening = opening;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    protected Adjudication() {
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * Everybody's grade side by side. Whoever opens it has seen them and judges in this round no more.
     *
     * @throws GradersDoNotAdjudicate if they judged in it
     */
    @Requires(Right.ADJUDICATE)
    public AdjudicationDetails open(RoundId id) {
        GradingRound round = toDecide(id);
        rounds.noteSeen(id, actor.staff().id(), clock.instant());
        boolean hidden = rules.inForce().namesHidden();
        List<GraderAnswer> given = listing.given(id).stream()
                .map(one -> hidden ? one.nameless() : one)
                .toList();
        Subject subject = round.subject();
        String label = subjects.inForce(subject).orElseThrow().label();
        return new AdjudicationDetails(id, round.version(), subject, label, round.isAsked(), given);
    }

    /**
     * @throws CredibilityNeedsSecondOrigin if it is to be 1, no second origin asserts it, and that is not overruled
     * @throws ChangedMeanwhile if somebody judged or decided since it was opened
     */
    @Requires(Right.ADJUDICATE)
    public void decide(Adjudicate decision) {
        GradingRound round = toDecide(decision.round());
        ChangedMeanwhile.unlessSame(decision.version(), round.version());
        Convergence all = new Convergence(
                assessments.standing(round.id()).stream()
                        .map(StandingGrade::grade)
                        .toList(),
                0);
        LocalDate review = decision.reviewOn() == null
                ? rules.inForce().reviewOf(decision.grade(), settling.today())
                : decision.reviewOn();
        settling.settle(
                round,
                new Settlement(
                        decision.grade(),
                        decision.reason().text(),
                        RecordGrade.Course.ADJUDICATED,
                        all.dissentFrom(decision.grade()),
                        overruling(round.subject(), decision),
                        actor.staff().name(),
                        review));
        rounds.flush();
    }

    /** One more is to judge, blind as the others did. */
    @Requires(Right.ADJUDICATE)
    public void askAnother(RoundId id, StaffId grader) {
        GradingRound round = toDecide(id);
        List<StandingGrade> given = assessments.standing(id);
        if (given.stream().anyMatch(one -> one.graderId() == grader.value())) {
            throw new AlreadyAssessed();
        }
        assignment.assign(round.subject(), grader);
        round.askAnother(given.size());
        rounds.flush();
    }

    /** The next grade of record of this subject is decided by a senior editor, however the grades fall. */
    @Requires(Right.ADJUDICATE)
    public void ask(Subject subject) {
        GradingRound round = opening.of(subject);
        round.ask();
        rounds.flush();
    }

    private GradingRound toDecide(RoundId id) {
        GradingRound round = rounds.find(id).orElseThrow(NotToAdjudicate::new);
        round.checkToAdjudicate();
        long me = actor.staff().id().value();
        if (assessments.standing(id).stream().anyMatch(one -> one.graderId() == me)) {
            throw new GradersDoNotAdjudicate();
        }
        return round;
    }

    private String overruling(Subject subject, Adjudicate decision) {
        return subject.kind() == SubjectKind.SOURCE
                ? null
                : secondOrigin.overruling(
                        new StatementId(subject.id()), Credibility.of(decision.grade()), decision.overruling());
    }
}
