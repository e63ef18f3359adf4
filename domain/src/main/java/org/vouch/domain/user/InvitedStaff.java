package org.vouch.domain.user;

/** The new colleague's number and the secret of their link, which is shown this once. */
public record InvitedStaff(StaffId id, OneTimeToken token) {}
