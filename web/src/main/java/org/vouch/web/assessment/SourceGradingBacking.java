package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.RoundOutcome;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.shared.Violation;
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
        super(SubjectKind.SOURCE);
    }

    /** What is wrong with it stands beside its fields once the grade is given. */
    @Override
    protected Limit limit() {
        getForm().setMatter(Faces.getRequestParameter("matter"));
        getForm().setFrom(Faces.getRequestParameter("from"));
        getForm().setUntil(Faces.getRequestParameter("until"));
        try {
            return getForm().limit();
        } catch (Violation e) {
            return Limit.NONE;
        }
    }

    @Override
    protected Optional<SourceSubject> find(long number) {
        return subjects.source(new SourceId(number));
    }

    @Override
    protected String named(SourceSubject graded) {
        return LimitWords.named(graded.name(), getForm().limit());
    }

    @Override
    protected RoundOutcome assess(long number, GradeForm filledIn, Instant since) {
        return assessing.assessSource(new AssessSource(
                new SourceId(number),
                filledIn.limit(),
                Reliability.valueOf(filledIn.getGrade()),
                filledIn.reasoning(),
                since));
    }

    public Reliability[] getScale() {
        return Reliability.values();
    }
}
