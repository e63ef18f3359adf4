package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.source.SourceId;

/** Grading the reliability of one source. */
@Named
@ViewScoped
public class SourceGradingBacking extends SubjectGrading<SourceSubject> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Subjects subjects;

    @Inject
    private Assessing assessing;

    public SourceGradingBacking() {
        super("source");
    }

    @Override
    protected Optional<SourceSubject> find(long number) {
        return subjects.source(new SourceId(number));
    }

    @Override
    protected String named(SourceSubject graded) {
        return graded.name();
    }

    @Override
    protected boolean waits(SourceSubject toGrade) {
        return toGrade.inForce() == null;
    }

    @Override
    protected void assess(long number, GradeForm filledIn) {
        assessing.assessSource(new AssessSource(
                new SourceId(number), Reliability.valueOf(filledIn.getGrade()), new Grounds(filledIn.getGrounds())));
    }

    public Reliability[] getScale() {
        return Reliability.values();
    }
}
