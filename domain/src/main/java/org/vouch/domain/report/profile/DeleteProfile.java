package org.vouch.domain.report.profile;

/** @param version the profile's when its page was opened */
public record DeleteProfile(ColumnProfileId id, long version) {}
