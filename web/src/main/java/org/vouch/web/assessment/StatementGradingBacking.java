package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.AssessStatement;
import org.vouch.domain.assessment.Assessing;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Notes;

/** Grading the credibility of what one statement says. */
@Named
@ViewScoped
public class StatementGradingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Subjects subjects;

    @Inject
    private Assessing assessing;

    private final GradeForm form = new GradeForm();
    private long id;
    private transient StatementSubject subject;

    public void load() {
        subject = subjects.statement(new StatementId(id)).orElseThrow(() -> new NotFound("statement", id));
    }

    public String give() {
        form.setGrade(Faces.getRequestParameter("grade"));
        if (!form.isChosen()) {
            return null;
        }
        Grounds grounds = new Grounds(form.getGrounds());
        assessing.assessStatement(new AssessStatement(new StatementId(id), Credibility.of(form.getGrade()), grounds));
        Notes.said("assessment.given", subject.gist(), form.getGrade());
        return "/statement?faces-redirect=true&id=" + id;
    }

    public Credibility[] getScale() {
        return Credibility.values();
    }

    public StatementSubject getSubject() {
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
