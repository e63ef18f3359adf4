package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/**
 * Who is to judge what. Everybody may take up what waits; somebody in particular can be asked, one more than had judged,
 * or a senior editor to decide.
 */
@ApplicationScoped
@Transactional
public class GradingAssignment {

    private final GradingTasks tasks;
    private final GradingRounds rounds;
    private final RoundOpening opening;
    private final RoundsToDecide waiting;
    private final Assessments assessments;
    private final Graders graders;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public GradingAssignment(
            GradingTasks tasks,
            GradingRounds rounds,
            RoundOpening opening,
            RoundsToDecide waiting,
            Assessments assessments,
            Graders graders,
            Actor actor,
            Clock clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.opening = opening;
        this.waiting = waiting;
        this.assessments = assessments;
        this.graders = graders;
        this.actor = actor;
        this.clock = clock;
    }

    protected GradingAssignment() {
        this(null, null, null, null, null, null, null, null);
    }

    /** @throws SeenOthersGrades if that person has seen the grades of the round already */
    @Requires(Right.ADJUDICATE)
    public void assign(Subject subject, StaffId to) {
        give(subject, to, null);
    }

    /**
     * One more is to judge, blind as the others did.
     *
     * @throws AlreadyAssessed if that person's grade is among those given
     * @throws GradersDoNotAdjudicate if whoever asks judged in it
     */
    @Requires(Right.ADJUDICATE)
    public void askAnother(RoundId id, StaffId grader) {
        GradingRound round = waiting.look(id);
        List<StandingGrade> given = assessments.standing(id);
        if (isAmong(given, grader)) {
            throw new AlreadyAssessed();
        }
        give(round.subject(), grader, null);
        round.askAnother(given.size());
        rounds.flush();
    }

    /**
     * Who can be asked for one more grade: whoever may judge, has not judged in the round and has not seen its grades.
     *
     * @throws GradersDoNotAdjudicate if whoever asks judged in it
     */
    @Requires(Right.ADJUDICATE)
    public List<Grader> others(RoundId id) {
        List<StandingGrade> given = assessments.standing(waiting.find(id).id());
        return graders.all().stream()
                .filter(one -> !isAmong(given, one.id()) && !rounds.isSeenBy(id, one.id()))
                .toList();
    }

    /** The next grade of record of this subject is decided by a senior editor, however the grades fall. */
    @Requires(Right.ADJUDICATE)
    public void ask(Subject subject) {
        opening.of(subject).ask();
        rounds.flush();
    }

    /** It waits no longer for whoever says so; others may still judge it. */
    @Requires(Right.GRADE)
    public void skip(Subject subject, String reason) {
        leave(subject, Words.required(reason, Grounds.LONGEST));
    }

    /** It waits for somebody else instead; handed to oneself it is just left. */
    @Requires(Right.GRADE)
    public void handOn(Subject subject, StaffId to, String reason) {
        String why = Words.required(reason, Grounds.LONGEST);
        if (!to.equals(actor.staff().id())) {
            give(subject, to, why);
        }
        leave(subject, why);
    }

    /** Pressed twice, the second waits for the first. */
    private void leave(Subject subject, String reason) {
        rounds.unsettled(subject);
        tasks.skip(subject, actor.staff(), reason, clock.instant());
    }

    private static boolean isAmong(List<StandingGrade> given, StaffId grader) {
        return given.stream().anyMatch(one -> one.graderId() == grader.value());
    }

    private void give(Subject subject, StaffId to, String reason) {
        Grader grader = graders.all().stream()
                .filter(one -> one.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new NotFound("staff", to.value()));
        Optional<GradingRound> round = rounds.unsettled(subject);
        if (round.isPresent() && rounds.isSeenBy(round.get().id(), to)) {
            throw new SeenOthersGrades();
        }
        tasks.assign(subject, grader, actor.staff(), reason, clock.instant());
    }
}
