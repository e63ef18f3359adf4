package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Deciding where graders differ. Whoever judged a subject does not decide on it; dissent is kept. */
@ApplicationScoped
@Transactional
public class Adjudication {

    private final RoundsToDecide waiting;
    private final GradingRounds rounds;
    private final AdjudicationListing listing;
    private final Subjects subjects;
    private final SecondOrigin secondOrigin;
    private final Settling settling;
    private final RuleBook rules;
    private final Actor actor;

    @Inject
    public Adjudication(
            RoundsToDecide waiting,
            GradingRounds rounds,
            AdjudicationListing listing,
            Subjects subjects,
            SecondOrigin secondOrigin,
            Settling settling,
            RuleBook rules,
            Actor actor) {
        this.waiting = waiting;
        this.rounds = rounds;
        this.listing = listing;
        this.subjects = subjects;
        this.secondOrigin = secondOrigin;
        this.settling = settling;
        this.rules = rules;
        this.actor = actor;
    }

    protected Adjudication() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * Everybody's grade side by side. Whoever opens it has seen them and judges in this round no more.
     *
     * @throws GradersDoNotAdjudicate if they judged in it
     */
    @Requires(Right.ADJUDICATE)
    public AdjudicationDetails open(RoundId id) {
        GradingRound round = waiting.look(id);
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
     * @throws ReviewNotAhead if it is to be looked at again today or earlier
     */
    @Requires(Right.ADJUDICATE)
    public void decide(Adjudicate decision) {
        GradingRound round = waiting.look(decision.round());
        ChangedMeanwhile.unlessSame(decision.version(), round.version());
        Convergence all = new Convergence(
                listing.given(round.id()).stream().map(GraderAnswer::grade).toList(), 0);
        settling.settle(
                round,
                new Settlement(
                        decision.grade(),
                        decision.reason().text(),
                        RecordGrade.Course.ADJUDICATED,
                        all.dissentFrom(decision.grade()),
                        overruling(round.subject(), decision),
                        actor.staff().name(),
                        review(decision)));
        rounds.flush();
    }

    private LocalDate review(Adjudicate decision) {
        LocalDate today = settling.today();
        if (decision.reviewOn() == null) {
            return rules.inForce().reviewOf(decision.grade(), today);
        }
        if (!decision.reviewOn().isAfter(today)) {
            throw new ReviewNotAhead();
        }
        return decision.reviewOn();
    }

    private String overruling(Subject subject, Adjudicate decision) {
        return subject.kind() == SubjectKind.SOURCE
                ? null
                : secondOrigin.overruling(
                        new StatementId(subject.id()), Credibility.of(decision.grade()), decision.overruling());
    }
}
