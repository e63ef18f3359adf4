package org.vouch.domain.report;

import org.vouch.domain.user.StaffId;

/** Somebody who may read a report before it is released: an editor or a senior editor. */
public record SecondReader(StaffId id, String name) {}
