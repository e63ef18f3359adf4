package org.vouch.domain.user;

/**
 * A member of staff who may work now: invited, arrived, not disabled.
 *
 * @param stamp changes with the password, so that sessions begun with the old one end
 */
public record PresentStaff(StaffMember member, String stamp) {}
