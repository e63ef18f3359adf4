package org.vouch.web.assessment;

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

    /** @param kind the word of the subject, which is also the address of its page */
    protected SubjectGrading(String kind) {
        this.kind = kind;
    }

    public void load() {
        subject = find(id).orElseThrow(() -> new NotFound(kind, id));
    }

    public String give() {
        form.setGrade(Faces.getRequestParameter("grade"));
        if (!form.isChosen()) {
            return null;
        }
        assess(id, form);
        Notes.said("assessment.given", named(subject), form.getGrade());
        return "/" + kind + "?faces-redirect=true&id=" + id;
    }

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
