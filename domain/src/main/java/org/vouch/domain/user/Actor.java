package org.vouch.domain.user;

import jakarta.enterprise.context.RequestScoped;

/**
 * Who acts in this request. The web filter says so once at its beginning, from the session and what the database says
 * of that person now; nobody acts before, and then only what is open to anybody may be done.
 */
@RequestScoped
public class Actor {

    private StaffMember staff;

    public void actAs(StaffMember who) {
        this.staff = who;
    }

    public boolean isSomebody() {
        return staff != null;
    }

    /** @throws NotAllowed if nobody has signed in */
    public StaffMember staff() {
        if (staff == null) {
            throw new NotAllowed(Right.OWN_ACCOUNT);
        }
        return staff;
    }

    public boolean may(Right right) {
        return right == Right.ANYBODY || (staff != null && staff.may(right));
    }
}
