package org.vouch.persistence.assessment;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.domain.assessment.Adjudication;
import org.vouch.domain.assessment.AdjudicationDetails;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradeOfRecordChanged;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingRules;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.RoundOpening;
import org.vouch.domain.assessment.RoundsToDecide;
import org.vouch.domain.assessment.SecondOrigin;
import org.vouch.domain.assessment.Settling;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.audit.Change;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.corroboration.GraphAdapters;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** The use cases of grading over the real tables, with what they told. */
final class Judges {

    final List<Change> trail = new ArrayList<>();
    final List<GradeOfRecordChanged> told = new ArrayList<>();

    /** When they judge. */
    static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    private static final PageRequest FIRST = new PageRequest(1, 500, null, false);

    private final PostgresFixture postgres;
    private final Actor actor;

    Judges(PostgresFixture postgres, Actor actor) {
        this.postgres = postgres;
        this.actor = actor;
    }

    /** From now on so many judge a source, and so many a statement. */
    void ask(int sources, int statements, int distance) {
        GradingRules usual = GradingRules.USUAL;
        GradingRules rules = new GradingRules(
                sources, statements, usual.alone(), distance, usual.namesHidden(), usual.reviewMonths());
        postgres.inTransaction(() -> {
            rules().write(rules, "somebody", Instant.now());
            return null;
        });
    }

    /** @return the grade of record the desk has with it */
    Optional<String> give(StaffMember who, SourceId source, Reliability grade, String grounds) {
        return give(who, source, Limit.NONE, grade, grounds);
    }

    Optional<String> give(StaffMember who, SourceId source, Limit limit, Reliability grade, String grounds) {
        actor.actAs(who);
        return postgres.inTransaction(
                        () -> assessing(NINE).assessSource(new AssessSource(source, limit, grade, why(grounds))))
                .ofRecord();
    }

    void takeBack(StaffMember who) {
        actor.actAs(who);
        postgres.inTransaction(() -> assessing(NINE).takeBack());
    }

    boolean waits(StaffMember who, SourceId source) {
        return queue(who).stream().anyMatch(one -> one.id() == source.value());
    }

    List<ToGrade> queue(StaffMember who) {
        actor.actAs(who);
        return queue(NINE).sources(GradingFilter.ALL, FIRST).rows();
    }

    List<GradeGiven> history(SourceId source) {
        return new JpaGradeHistories(postgres.sql()).of(SubjectKind.SOURCE, source.value());
    }

    AdjudicationDetails open(StaffMember who, SourceId source) {
        actor.actAs(who);
        RoundId round = lastRound(source);
        return postgres.inTransaction(() -> adjudication(NINE).open(round));
    }

    RoundId lastRound(SourceId source) {
        return new RoundId(
                postgres.sql().count("SELECT max(id) FROM grading_round WHERE source_id = ?", source.value()));
    }

    StaffMember senior(String name) {
        StaffMember editor = Colleagues.editor(postgres, name);
        return new StaffMember(editor.id(), editor.name(), Set.of(Role.SENIOR_EDITOR), null);
    }

    static Reasoning why(String grounds) {
        return new Reasoning(new Grounds(grounds), AssessmentBasis.RECORD);
    }

    Assessing assessing(Instant at) {
        return assessing(at, subjects());
    }

    Assessing assessing(Instant at, Subjects found) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        return new Assessing(
                assessments(),
                rounds(),
                new JpaGradingTasks(postgres.entityManager()),
                new RoundOpening(rounds(), found, rules(), clock),
                new SecondOrigin(GraphAdapters.graphs(postgres.sql())),
                settling(clock),
                actor,
                clock);
    }

    Adjudication adjudication(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        return new Adjudication(
                waiting(clock),
                rounds(),
                new JpaAdjudicationListing(postgres.sql(), actor),
                subjects(),
                new SecondOrigin(GraphAdapters.graphs(postgres.sql())),
                settling(clock),
                rules(),
                actor);
    }

    GradingAssignment assignment(Instant at) {
        Clock clock = Clock.fixed(at, ZoneOffset.UTC);
        return new GradingAssignment(
                new JpaGradingTasks(postgres.entityManager()),
                rounds(),
                new RoundOpening(rounds(), subjects(), rules(), clock),
                waiting(clock),
                assessments(),
                new JpaGraders(postgres.sql()),
                actor,
                clock);
    }

    JpaGradingQueue queue(Instant at) {
        return new JpaGradingQueue(postgres.sql(), actor, rules(), Clock.fixed(at, ZoneOffset.UTC));
    }

    JpaSubjects subjects() {
        return new JpaSubjects(postgres.sql(), new JpaGradeHistories(postgres.sql()));
    }

    private Settling settling(Clock clock) {
        return new Settling(
                assessments(),
                subjects(),
                new JpaGradingTasks(postgres.entityManager()),
                rules(),
                trail::add,
                listening(),
                actor,
                clock);
    }

    private RoundsToDecide waiting(Clock clock) {
        return new RoundsToDecide(rounds(), assessments(), actor, clock);
    }

    private JpaAssessments assessments() {
        return new JpaAssessments(postgres.entityManager());
    }

    JpaGradingRounds rounds() {
        return new JpaGradingRounds(postgres.entityManager());
    }

    private JpaRuleBook rules() {
        return new JpaRuleBook(postgres.sql(), postgres.entityManager());
    }

    @SuppressWarnings("unchecked") // a proxy has the type it is made with
    private Event<GradeOfRecordChanged> listening() {
        return (Event<GradeOfRecordChanged>)
                Proxy.newProxyInstance(Judges.class.getClassLoader(), new Class<?>[] {Event.class}, (p, method, a) -> {
                    told.add((GradeOfRecordChanged) a[0]);
                    return null;
                });
    }
}
