package org.vouch.persistence.assessment;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.assessment.Adjudication;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.GradingRules;
import org.vouch.domain.assessment.RoundOpening;
import org.vouch.domain.assessment.SecondOrigin;
import org.vouch.domain.assessment.Settling;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.audit.Change;
import org.vouch.domain.user.Actor;
import org.vouch.persistence.corroboration.GraphAdapters;
import org.vouch.persistence.shared.PostgresFixture;

/** The use cases of grading over the real tables, with what they told. */
final class Judges {

    final List<Change> trail = new ArrayList<>();
    final List<GradeOfRecordSet> told = new ArrayList<>();

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
                rounds(),
                assessments(),
                new JpaAdjudicationListing(postgres.sql(), actor),
                subjects(),
                new SecondOrigin(GraphAdapters.graphs(postgres.sql())),
                settling(clock),
                assignment(at),
                new RoundOpening(rounds(), subjects(), rules(), clock),
                rules(),
                actor,
                clock);
    }

    GradingAssignment assignment(Instant at) {
        return new GradingAssignment(
                new JpaGradingTasks(postgres.entityManager()),
                rounds(),
                new JpaGraders(postgres.sql()),
                actor,
                Clock.fixed(at, ZoneOffset.UTC));
    }

    JpaGradingQueue queue(Instant at) {
        return new JpaGradingQueue(postgres.sql(), actor, Clock.fixed(at, ZoneOffset.UTC));
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

    private JpaAssessments assessments() {
        return new JpaAssessments(postgres.entityManager());
    }

    private JpaGradingRounds rounds() {
        return new JpaGradingRounds(postgres.entityManager());
    }

    private JpaRuleBook rules() {
        return new JpaRuleBook(postgres.sql(), postgres.entityManager());
    }

    @SuppressWarnings("unchecked") // a proxy has the type it is made with
    private Event<GradeOfRecordSet> listening() {
        return (Event<GradeOfRecordSet>)
                Proxy.newProxyInstance(Judges.class.getClassLoader(), new Class<?>[] {Event.class}, (p, method, a) -> {
                    told.add((GradeOfRecordSet) a[0]);
                    return null;
                });
    }
}
