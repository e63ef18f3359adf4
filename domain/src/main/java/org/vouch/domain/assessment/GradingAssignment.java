package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.domain.user.StaffId;

/** Who is to judge what. Everybody may take up what waits; somebody in particular can be asked. */
@ApplicationScoped
@Transactional
public class GradingAssignment {

    private final GradingTasks tasks;
    private final GradingRounds rounds;
    private final Graders graders;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public GradingAssignment(GradingTasks tasks, GradingRounds rounds, Graders graders, Actor actor, Clock clock) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.graders = graders;
        this.actor = actor;
        this.clock = clock;
    }

    protected GradingAssignment() {
        this(null, null, null, null, null);
    }

    /** @throws SeenOthersGrades if that person has seen the grades of the round already */
    @Requires(Right.ADJUDICATE)
    public void assign(Subject subject, StaffId to) {
        give(subject, to, null);
    }

    /** It waits no longer for whoever says so; others may still judge it. */
    @Requires(Right.GRADE)
    public void skip(Subject subject, String reason) {
        tasks.skip(subject, actor.staff(), Words.required(reason, Grounds.LONGEST), clock.instant());
    }

    /** It waits for somebody else instead. */
    @Requires(Right.GRADE)
    public void handOn(Subject subject, StaffId to, String reason) {
        String why = Words.required(reason, Grounds.LONGEST);
        give(subject, to, why);
        tasks.skip(subject, actor.staff(), why, clock.instant());
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
