package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessStatement;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.shared.Backdating;
import org.vouch.domain.user.Actor;

/** The desk's past: it began in October 2024, and graded some of what it has several times since, each on its day. */
@ApplicationScoped
class SampleHistory {

    private static final List<String> GRADERS = List.of("brandt", "okafor");

    @Inject
    private Backdating backdating;

    @Inject
    private Assessing assessing;

    @Inject
    private Actor actor;

    /** What is done until the end of its grades is done on the first day. */
    void begin(Entry history) {
        backdating.begin(Instant.parse(history.text("began")));
    }

    void bringIn(Entry history, Refs refs, Map<String, SamplePerson> people) {
        for (Entry day : history.many("days")) {
            backdating.begin(Instant.parse(day.text("at")));
            for (int i = 0; i < GRADERS.size(); i++) {
                actor.actAs(people.get(GRADERS.get(i)).staff());
                gradeSources(day, i, refs);
            }
            actor.actAs(people.get(GRADERS.get(0)).staff());
            gradeStatements(day, refs);
        }
    }

    void end() {
        backdating.end();
    }

    private void gradeSources(Entry day, int grader, Refs refs) {
        day.many("sources")
                .forEach(given -> assessing.assessSource(new AssessSource(
                        refs.source(given.text("source")),
                        given.constant(Reliability.class, "grade"),
                        why(given.texts("grounds").get(grader), AssessmentBasis.RECORD))));
    }

    private void gradeStatements(Entry day, Refs refs) {
        day.many("statements")
                .forEach(given -> assessing.assessStatement(new AssessStatement(
                        refs.statement(given.text("statement")),
                        Credibility.of(given.text("grade")),
                        why(given.text("grounds"), AssessmentBasis.EVIDENCE_DESCRIBED))));
    }

    private static Reasoning why(String grounds, AssessmentBasis basis) {
        return new Reasoning(new Grounds(grounds), basis);
    }
}
