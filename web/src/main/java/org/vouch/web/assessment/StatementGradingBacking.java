package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.AssessStatement;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.RoundOutcome;
import org.vouch.domain.assessment.SecondOrigin;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.statement.StatementId;

/** Grading the credibility of what one statement says. */
@Named
@ViewScoped
public class StatementGradingBacking extends SubjectGrading<StatementSubject> {

    private static final long serialVersionUID = 1L;

    @Inject
    private Subjects subjects;

    @Inject
    private Assessing assessing;

    @Inject
    private SecondOrigin secondOrigin;

    public StatementGradingBacking() {
        super(SubjectKind.STATEMENT);
    }

    @Override
    protected Optional<StatementSubject> find(long number) {
        return subjects.statement(new StatementId(number));
    }

    @Override
    protected String named(StatementSubject graded) {
        return graded.gist();
    }

    @Override
    protected RoundOutcome assess(long number, GradeForm filledIn, Instant since) {
        return assessing.assessStatement(new AssessStatement(
                new StatementId(number),
                Credibility.of(filledIn.getGrade()),
                filledIn.reasoning(),
                filledIn.getOverruling(),
                since));
    }

    /** Whether credibility 1 can be given, which asks for a second origin. */
    public boolean isConfirmed() {
        return secondOrigin.confirms(new StatementId(getId()));
    }

    public Credibility[] getScale() {
        return Credibility.values();
    }
}
