package org.vouch.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vouch.domain.assessment.Adjudicate;
import org.vouch.domain.assessment.Adjudication;
import org.vouch.domain.assessment.AdjudicationDetails;
import org.vouch.domain.assessment.AdjudicationListing;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;

/** Grades of sources: two judge each apart; where they differ a senior editor decides one and leaves one to be decided. */
@ApplicationScoped
class SampleGrades {

    private static final String SECOND = "second";
    private static final String DECIDED = "decided";
    private static final PageRequest ALL = new PageRequest(1, 100, null, false);

    @Inject
    private Assessing assessing;

    @Inject
    private Adjudication adjudication;

    @Inject
    private AdjudicationListing toDecide;

    @Inject
    private Actor actor;

    void bringIn(List<Entry> sources, Refs refs, Map<String, SamplePerson> people) {
        actor.actAs(people.get("brandt").staff());
        sources.forEach(source -> give(refs.source(source.text("ref")), source.one("grade")));
        actor.actAs(people.get("okafor").staff());
        sources.forEach(source ->
                give(refs.source(source.text("ref")), source.one("grade").one(SECOND)));
        actor.actAs(people.get("adler").staff());
        sources.stream()
                .filter(source -> source.one("grade").has(DECIDED))
                .forEach(source -> decide(
                        refs.source(source.text("ref")), source.one("grade").one(DECIDED)));
    }

    private void give(SourceId source, Entry grade) {
        Reasoning why = new Reasoning(new Grounds(grade.text("grounds")), AssessmentBasis.RECORD);
        assessing.assessSource(new AssessSource(source, grade.constant(Reliability.class, "grade"), why));
    }

    private void decide(SourceId source, Entry decision) {
        toDecide.page(ALL).rows().stream()
                .filter(waiting -> waiting.id() == source.value())
                .map(waiting -> adjudication.open(waiting.round()))
                .forEach(round -> adjudication.decide(decision(round, decision)));
    }

    private static Adjudicate decision(AdjudicationDetails round, Entry decision) {
        return new Adjudicate(
                round.round(),
                round.version(),
                decision.text("grade"),
                new Grounds(decision.text("reason")),
                null,
                null);
    }
}
