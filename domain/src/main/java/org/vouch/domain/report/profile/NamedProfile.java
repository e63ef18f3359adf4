package org.vouch.domain.report.profile;

/** The profile of columns that a report names for its next edition. */
public record NamedProfile(long id, String name) {}
