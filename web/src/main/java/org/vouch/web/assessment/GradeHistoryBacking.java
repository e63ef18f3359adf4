package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradeHistories;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.shared.AsOf;

/** The grades of record of the one subject a page is about. */
@Named("gradeHistory")
@RequestScoped
public class GradeHistoryBacking {

    @Inject
    private GradeHistories histories;

    @Inject
    private Clock clock;

    @Inject
    private AsOf asOf;

    private List<GradeGiven> grades;
    private Subject subject;

    /** @param kind the word of the subject */
    public List<GradeGiven> of(String kind, long id) {
        if (grades == null) {
            subject = new Subject(kind.equals("source") ? SubjectKind.SOURCE : SubjectKind.STATEMENT, id, Limit.NONE);
            grades = histories.of(subject.kind(), id);
        }
        return grades;
    }

    /** Where it is judged anew within its limit. */
    public String addressOf(GradeGiven grade) {
        return GradingAddress.of(new Subject(subject.kind(), subject.id(), grade.limit()));
    }

    /** Whether it is in force and was to be looked at again. */
    public boolean isPastDue(GradeGiven grade) {
        return grade.inForce() && isDue(grade.reviewOn());
    }

    /** Whether a grade with this review date, or none, was to be looked at again. */
    public boolean isDue(LocalDate reviewOn) {
        LocalDate today = asOf.orNow(clock).atOffset(ZoneOffset.UTC).toLocalDate();
        return reviewOn != null && !reviewOn.isAfter(today);
    }
}
