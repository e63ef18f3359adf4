package org.vouch.domain.user;

/** The number of a member of staff. */
public record StaffId(long value) {}
