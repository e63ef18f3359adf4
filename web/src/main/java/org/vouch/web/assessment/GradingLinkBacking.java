package org.vouch.web.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;

/** Where something is judged, for the pages that lead there. */
@Named("gradingLink")
@ApplicationScoped
public class GradingLinkBacking {

    public String to(Subject subject) {
        return GradingAddress.of(subject);
    }

    /** @param limit that of the grade which applies, or null where there is none */
    public String source(long id, Limit limit) {
        return to(new Subject(SubjectKind.SOURCE, id, limit == null ? Limit.NONE : limit));
    }
}
