package org.vouch.domain.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;

/** Giving grades: reliability to a source, credibility to a statement, each on its own. */
@ApplicationScoped
@Transactional
public class Assessing {

    private final Assessments assessments;
    private final Subjects subjects;
    private final SecondOrigin secondOrigin;
    private final Trail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Assessing(
            Assessments assessments,
            Subjects subjects,
            SecondOrigin secondOrigin,
            Trail trail,
            Actor actor,
            Clock clock) {
        this.assessments = assessments;
        this.subjects = subjects;
        this.secondOrigin = secondOrigin;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    protected Assessing() {
        this(null, null, null, null, null, null);
    }

    @Requires(Right.GRADE)
    public AssessmentId assessSource(AssessSource given) {
        long id = given.source().value();
        SourceSubject subject = subjects.source(given.source()).orElseThrow(() -> new NotFound("source", id));
        Assessment assessment = Assessment.of(given, actor.staff(), clock.instant());
        assessments.add(assessment);
        record(
                "source.graded",
                "source",
                id,
                subject.name(),
                subject.inForce(),
                given.grade().code(),
                given.grounds());
        return assessment.id();
    }

    /**
     * @throws CredibilityNeedsSecondOrigin if it is to be 1, no second origin asserts it, and that is not overruled
     * @throws NotAllowed if that is overruled by somebody who may not
     */
    @Requires(Right.GRADE)
    public AssessmentId assessStatement(AssessStatement given) {
        long id = given.statement().value();
        StatementSubject subject =
                subjects.statement(given.statement()).orElseThrow(() -> new NotFound("statement", id));
        Assessment assessment = Assessment.of(given, overruling(given), actor.staff(), clock.instant());
        assessments.add(assessment);
        record(
                "statement.graded",
                "statement",
                id,
                subject.gist(),
                subject.inForce(),
                given.grade().code(),
                given.grounds());
        return assessment.id();
    }

    /** Why the rule on the second origin is set aside; null where it holds or does not apply. */
    private String overruling(AssessStatement given) {
        if (given.grade() != Credibility.CONFIRMED_BY_OTHER_SOURCES || secondOrigin.confirms(given.statement())) {
            return null;
        }
        String reason = Words.optional(given.overruling(), Grounds.LONGEST);
        if (reason == null) {
            throw new CredibilityNeedsSecondOrigin();
        }
        if (!actor.may(Right.CONFIRM_ALONE)) {
            throw new NotAllowed(Right.CONFIRM_ALONE);
        }
        return reason;
    }

    private void record(
            String action, String kind, long id, String label, GradeGiven before, String grade, Grounds grounds) {
        Map<String, Object> old = before == null ? Map.of() : values(before.grade(), before.grounds());
        trail.record(new Change(action, kind, id, label, old, values(grade, grounds.text())));
    }

    private static Map<String, Object> values(String grade, String grounds) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("grade", grade);
        values.put("grounds", grounds);
        return values;
    }
}
