package org.vouch.web.assessment;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/**
 * Grading one subject; what is judged, and on which scale, is said by the page's own backing.
 *
 * @param <S> the subject as its grader sees it
 */
public abstract class SubjectGrading<S extends Record> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final GradeForm form = new GradeForm();
    private long id;
    private transient S subject;

    @Inject
    private NextToGradeBacking next;

    /** @param kind the word of the subject, which is also the address of its page */
    protected SubjectGrading(String kind) {
        this.kind = kind;
    }

    public void load() {
        subject = find(id).orElseThrow(() -> new NotFound(kind, id));
        next.find(kind, id);
    }

    /** Whoever gives the first grade is led on to the next subject without one; a grade given anew leads back. */
    public String give() {
        form.setGrade(Faces.getRequestParameter("grade"));
        if (!form.isChosen()) {
            return null;
        }
        boolean waited = waits(subject);
        assess(id, form);
        next.find(kind, id);
        boolean goesOn = waited && next.getSubject() != null;
        Notes.said(goesOn ? "assessment.given-next" : "assessment.given", named(subject), form.getGrade());
        return (goesOn ? next.getAddress() : "/" + kind + "?id=" + id) + "&faces-redirect=true";
    }

    /** Whether it has no grade yet. */
    protected abstract boolean waits(S toGrade);

    protected abstract Optional<S> find(long number);

    protected abstract String named(S graded);

    protected abstract void assess(long number, GradeForm filledIn);

    public S getSubject() {
        return subject;
    }

    public GradeForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
