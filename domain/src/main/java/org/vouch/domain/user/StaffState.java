package org.vouch.domain.user;

/** Where a member of staff stands. */
public enum StaffState {
    /** Has no password yet. */
    INVITED,
    /** Can sign in. */
    ACTIVE,
    /** Was here, and cannot sign in. */
    DISABLED
}
