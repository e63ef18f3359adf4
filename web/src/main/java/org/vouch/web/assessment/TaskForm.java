package org.vouch.web.assessment;

import java.io.Serializable;
import org.vouch.domain.user.StaffId;
import org.vouch.web.shared.Fields;

/** Who is to judge instead, and why. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long to;
    private String reason;

    /** Whether somebody was chosen; the page says so if not. */
    boolean isAddressed() {
        if (to == null) {
            Fields.refuse("task:to", "assessment.task.whom");
        }
        return to != null;
    }

    /** Whether a reason was given; the page says so if not. */
    boolean isReasoned() {
        boolean given = reason != null && !reason.isBlank();
        if (!given) {
            Fields.refuse("task:reason", "assessment.task.why");
        }
        return given;
    }

    StaffId grader() {
        return new StaffId(to);
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
