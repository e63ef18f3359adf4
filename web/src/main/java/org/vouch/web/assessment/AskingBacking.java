package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.Subject;
import org.vouch.web.shared.Notes;

/** What a senior editor asks for: that somebody judges this, or that it is decided. */
@Named("asking")
@RequestScoped
public class AskingBacking {

    @Inject
    private GradingAssignment assignment;

    @Inject
    private GradingTaskBacking task;

    public String assign(Subject subject) {
        if (!task.getForm().isAddressed()) {
            return null;
        }
        assignment.assign(subject, task.getForm().grader());
        Notes.said("assessment.task.assigned");
        return back(subject);
    }

    public String decide(Subject subject) {
        assignment.ask(subject);
        Notes.said("assessment.task.asked");
        return back(subject);
    }

    private static String back(Subject subject) {
        return GradingAddress.of(subject) + "&faces-redirect=true";
    }
}
