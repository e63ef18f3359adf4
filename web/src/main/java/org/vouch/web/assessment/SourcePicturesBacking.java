package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradeHistories;
import org.vouch.domain.assessment.SourceTallies;
import org.vouch.domain.assessment.SourceTally;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.drawing.Picture;

/** The record of a source as pictures, and the numbers behind them. */
@Named("sourcePictures")
@RequestScoped
public class SourcePicturesBacking {

    private static final double WIDE = 760;
    private static final double NARROW = 350;

    @Inject
    private GradeHistories histories;

    @Inject
    private SourceTallies tallies;

    @Inject
    private Clock clock;

    @Inject
    private AsOf asOf;

    private List<GradeGiven> grades = List.of();
    private SourceTally tally;

    public void load(Long source) {
        grades = histories.of(SubjectKind.SOURCE, source).stream()
                .filter(grade -> grade.limit().isNone())
                .toList();
        tally = tallies.of(new SourceId(source));
    }

    public boolean isGraded() {
        return !grades.isEmpty();
    }

    public boolean isSpeaking() {
        return tally != null && !tally.counts().isEmpty();
    }

    public Picture getStepsWide() {
        return GradeSteps.draw(grades, asOf.orNow(clock), WIDE, locale());
    }

    public Picture getStepsNarrow() {
        return GradeSteps.draw(grades, asOf.orNow(clock), NARROW, locale());
    }

    public Picture getTallyWide() {
        return TallyDrawing.draw(tally, WIDE, locale());
    }

    public Picture getTallyNarrow() {
        return TallyDrawing.draw(tally, NARROW, locale());
    }

    public List<Stance> getStances() {
        return TallyDrawing.stances(tally);
    }

    public List<String> getCredibilities() {
        return TallyDrawing.GRADES;
    }

    public SourceTally getTally() {
        return tally;
    }

    public List<GradeGiven> getGrades() {
        return grades;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
