package org.vouch.web.assessment;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.OwnGrades;
import org.vouch.domain.assessment.RoundOutcome;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/**
 * Grading one subject; what is judged, and on which scale, is said by the page's own backing.
 *
 * @param <S> the subject as its grader sees it
 */
public abstract class SubjectGrading<S extends Record> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SubjectKind kind;
    private final GradeForm form = new GradeForm();
    private long id;
    private Instant seen;
    private Subject asked;
    private boolean pending;
    private transient S subject;

    @Inject
    private NextToGradeBacking next;

    @Inject
    private OwnGrades own;

    @Inject
    private Clock clock;

    protected SubjectGrading(SubjectKind kind) {
        this.kind = kind;
    }

    public void load() {
        seen = clock.instant();
        subject = find(id).orElseThrow(() -> new NotFound(kind.word(), id));
        asked = new Subject(kind, id, limit());
        pending = own.isPending(asked);
        next.find(asked);
    }

    /** Leads on to the next subject that waits, and to the queue where none does. */
    public String give() {
        if (!form.choose(Faces.getRequestParameter("grade"))) {
            return null;
        }
        Instant since = seen;
        seen = clock.instant();
        RoundOutcome outcome = assess(id, form, since);
        String onwards = next.onwards(new Subject(kind, id, form.limit()));
        String said = said(outcome);
        String grade = outcome.ofRecord().orElse(form.getGrade());
        Notes.said(next.getSubject() == null ? said : said + "-next", named(subject), grade);
        return onwards;
    }

    private static String said(RoundOutcome outcome) {
        if (outcome.toDecide()) {
            return "assessment.given-to-decide";
        }
        return outcome.ofRecord().isPresent() ? "assessment.given" : "assessment.given-apart";
    }

    /** Within which its address asks for a grade. */
    protected Limit limit() {
        return Limit.NONE;
    }

    protected abstract Optional<S> find(long number);

    protected abstract String named(S graded);

    /** @param since when whoever grades was shown the desk last */
    protected abstract RoundOutcome assess(long number, GradeForm filledIn, Instant since);

    public S getSubject() {
        return subject;
    }

    /** What the address asks for a grade of. */
    public Subject getAsked() {
        return asked;
    }

    public GradeForm getForm() {
        return form;
    }

    /** Whether this person has judged it within its limit and the desk has not settled it yet. */
    public boolean isPending() {
        return pending;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
