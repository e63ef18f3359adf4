package org.vouch.domain.report;

import java.util.List;
import org.vouch.domain.user.StaffId;

/**
 * What somebody did to the contents of a draft.
 *
 * @param action as the trail calls it
 * @param version the one of the report that it left, by which the history knows what the draft held
 * @param about what it was done to, as call numbers or headings; empty where that is the draft itself
 */
public record DraftStep(String action, StaffId who, String whoName, long version, List<String> about) {

    static final String UNDONE = "report.step-undone";
    static final String REDONE = "report.step-redone";

    public DraftStep {
        about = List.copyOf(about);
    }

    public boolean isOf(StaffId staff) {
        return who.equals(staff);
    }

    /** The part of the action after "report.". */
    public String word() {
        return action.substring(action.indexOf('.') + 1);
    }
}
