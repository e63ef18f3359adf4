package org.vouch.domain.report;

import org.vouch.domain.user.StaffId;

/**
 * The last thing somebody did to a draft.
 *
 * @param action as the trail calls it
 * @param before what the draft held before
 */
public record LastStep(String action, StaffId who, DraftContents before) {

    public boolean isOf(StaffId staff) {
        return who.equals(staff);
    }

    /** The part of the action after "report.". */
    public String word() {
        return action.substring(action.indexOf('.') + 1);
    }
}
