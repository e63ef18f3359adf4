package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.OwnGrade;
import org.vouch.domain.assessment.OwnGrades;
import org.vouch.domain.assessment.Subject;
import org.vouch.web.shared.Notes;

/** The last grade this person gave, and taking it back. */
@Named("ownGrade")
@RequestScoped
public class OwnGradeBacking {

    @Inject
    private OwnGrades own;

    @Inject
    private Assessing assessing;

    private OwnGrade last;
    private boolean read;

    /** Null where there is none that can be taken back. */
    public OwnGrade getLast() {
        if (!read) {
            last = own.last().filter(OwnGrade::revocable).orElse(null);
            read = true;
        }
        return last;
    }

    public String takeBack() {
        OwnGrade taken = getLast();
        Subject subject = assessing.takeBack();
        Notes.said("assessment.taken-back", taken == null ? "" : LimitWords.named(taken.title(), subject.limit()));
        return GradingAddress.of(subject) + "&faces-redirect=true";
    }
}
