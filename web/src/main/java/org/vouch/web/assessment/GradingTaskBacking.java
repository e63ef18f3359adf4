package org.vouch.web.assessment;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.Graders;
import org.vouch.domain.assessment.GradingAssignment;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Notes;

/** Not judging this oneself: leaving it, handing it on, asking somebody, or having it decided. */
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

    private Long to;
    private String reason;
    private transient List<Grader> others;

    public String skip(String kind, long id) {
        Subject subject = subject(kind, id);
        assignment.skip(subject, reason);
        Notes.said("assessment.task.skipped");
        return onwards(subject);
    }

    public String handOn(String kind, long id) {
        if (to == null) {
            Notes.warned("assessment.task.whom");
            return null;
        }
        Subject subject = subject(kind, id);
        assignment.handOn(subject, new StaffId(to), reason);
        Notes.said("assessment.task.handed");
        return onwards(subject);
    }

    public String assign(String kind, long id) {
        if (to == null) {
            Notes.warned("assessment.task.whom");
            return null;
        }
        assignment.assign(subject(kind, id), new StaffId(to));
        Notes.said("assessment.task.assigned");
        return back(kind, id);
    }

    public String ask(String kind, long id) {
        assignment.ask(subject(kind, id));
        Notes.said("assessment.task.asked");
        return back(kind, id);
    }

    /** Everybody else who may judge. */
    public List<Grader> getOthers() {
        if (others == null) {
            StaffId me = actor.staff().id();
            others = graders.all().stream().filter(one -> !one.id().equals(me)).toList();
        }
        return others;
    }

    private String onwards(Subject subject) {
        next.find(subject.kind(), subject.id());
        return next.getAddressOrQueue() + "&faces-redirect=true";
    }

    private static String back(String kind, long id) {
        return "/grading/" + kind + "?id=" + id + "&faces-redirect=true";
    }

    private static Subject subject(String kind, long id) {
        return new Subject(kind.equals("source") ? SubjectKind.SOURCE : SubjectKind.STATEMENT, id, Limit.NONE);
    }

    public Long getTo() {
        return to;
    }

    public void setTo(Long to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
