package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.Notes;

/** Grading the reliability of one source. */
@Named
@ViewScoped
public class SourceGradingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Subjects subjects;

    @Inject
    private Assessing assessing;

    private final GradeForm form = new GradeForm();
    private long id;
    private transient SourceSubject subject;

    public void load() {
        subject = subjects.source(new SourceId(id)).orElseThrow(() -> new NotFound("source", id));
    }

    public String give() {
        form.setGrade(Faces.getRequestParameter("grade"));
        if (!form.isChosen()) {
            return null;
        }
        Grounds grounds = new Grounds(form.getGrounds());
        assessing.assessSource(new AssessSource(new SourceId(id), Reliability.valueOf(form.getGrade()), grounds));
        Notes.said("assessment.given", subject.name(), form.getGrade());
        return "/source?faces-redirect=true&id=" + id;
    }

    public Reliability[] getScale() {
        return Reliability.values();
    }

    public SourceSubject getSubject() {
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
