package org.vouch.domain.assessment;

import org.vouch.domain.user.StaffId;

/** Somebody who may judge. */
public record Grader(StaffId id, String name) {}
