package org.vouch.domain.report.profile;

/** A profile of columns as it is chosen: what a report names for its next edition. */
public record NamedProfile(long id, String name) {}
