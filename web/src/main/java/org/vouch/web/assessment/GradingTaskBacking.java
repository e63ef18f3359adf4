package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.Graders;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Notes;

/** Not judging this oneself: leaving it, or handing it on. */
@Named("gradingTask")
@ViewScoped
public class GradingTaskBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GradingAssignment assignment;

    @Inject
    private Graders graders;

    @Inject
    private NextToGradeBacking next;

    @Inject
    private Actor actor;

    private final TaskForm form = new TaskForm();
    private transient List<Grader> others;

    public String skip(Subject subject) {
        if (!form.isReasoned()) {
            return null;
        }
        assignment.skip(subject, form.getReason());
        Notes.said("assessment.task.skipped");
        return next.onwards(subject);
    }

    public String handOn(Subject subject) {
        boolean reasoned = form.isReasoned();
        if (!form.isAddressed() || !reasoned) {
            return null;
        }
        assignment.handOn(subject, form.grader(), form.getReason());
        Notes.said("assessment.task.handed");
        return next.onwards(subject);
    }

    /** Everybody else who may judge. */
    public List<Grader> getOthers() {
        if (others == null) {
            StaffId me = actor.staff().id();
            others = graders.all().stream().filter(one -> !one.id().equals(me)).toList();
        }
        return others;
    }

    public TaskForm getForm() {
        return form;
    }
}
