package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.user.Actor;

/** How a round comes to its grade of record: by itself where those who judged came to one, else by a decision. */
@ApplicationScoped
public class Settling {

    private final Assessments assessments;
    private final Subjects subjects;
    private final GradingTasks tasks;
    private final RuleBook rules;
    private final Trail trail;
    private final Event<GradeOfRecordChanged> told;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Settling(
            Assessments assessments,
            Subjects subjects,
            GradingTasks tasks,
            RuleBook rules,
            Trail trail,
            Event<GradeOfRecordChanged> told,
            Actor actor,
            Clock clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.tasks = tasks;
        this.rules = rules;
        this.trail = trail;
        this.told = told;
        this.actor = actor;
        this.clock = clock;
    }

    protected Settling() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * After a grade was given: once as many as it needs have judged, the round ends or waits for a decision.
     *
     * @return the grade of record it ended with, which may be more cautious than the one just given
     */
    Optional<String> advance(GradingRound round) {
        List<StandingGrade> given = assessments.standing(round.id());
        if (!round.hasEnough(given.size())) {
            return Optional.empty();
        }
        GradingRules inForce = rules.inForce();
        Convergence all =
                new Convergence(given.stream().map(StandingGrade::grade).toList(), inForce.distance());
        if (round.isAsked() || !all.holds()) {
            round.adjudicate();
            return Optional.empty();
        }
        settle(round, Settlement.following(given, all, inForce.reviewOf(all.grade(), today())));
        return Optional.of(all.grade());
    }

    void settle(GradingRound round, Settlement settlement) {
        Subject subject = round.subject();
        SubjectInForce before = subjects.inForce(subject).orElseThrow();
        Instant now = clock.instant();
        assessments.add(new RecordGrade(round, settlement, actor.staff().id(), now));
        round.settle(now);
        tasks.endAll(subject, now);
        String word = subject.kind().word();
        trail.record(new Change(
                word + ".graded",
                word,
                subject.id(),
                before.label(),
                values(before, subject.limit()),
                values(settlement.grade(), settlement.grounds(), subject.limit())));
        String until = before.grade() == null ? unlimited(subject) : before.grade();
        boolean again = settlement.grade().equals(before.grade());
        told.fire(new GradeOfRecordSet(round.id(), subject, before.label(), until, settlement.grade(), again));
    }

    /** The only grade of a round was taken back, and with it what followed from it. */
    void unsettle(GradingRound round) {
        Subject subject = round.subject();
        SubjectInForce before = subjects.inForce(subject).orElseThrow();
        assessments.withdrawRecord(round.id(), clock.instant());
        SubjectInForce after = subjects.inForce(subject).orElseThrow();
        String word = subject.kind().word();
        trail.record(new Change(
                word + ".grade-taken-back",
                word,
                subject.id(),
                before.label(),
                values(before, subject.limit()),
                values(after, subject.limit())));
        told.fire(new GradeOfRecordTakenBack(round.id()));
    }

    private String unlimited(Subject subject) {
        return subjects.inForce(new Subject(subject.kind(), subject.id(), Limit.NONE))
                .orElseThrow()
                .grade();
    }

    LocalDate today() {
        return clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Map<String, Object> values(SubjectInForce stands, Limit limit) {
        return stands.grade() == null ? Map.of() : values(stands.grade(), stands.grounds(), limit);
    }

    private static Map<String, Object> values(String grade, String grounds, Limit limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("grade", grade);
        values.put("grounds", grounds);
        if (limit.matter() != null) {
            values.put("matter", limit.matter());
        }
        if (limit.period() != null) {
            values.put("period", limit.period());
        }
        return values;
    }
}
