package org.vouch.domain.report.profile;

/** @param version the profile's when the form was opened */
public record ChangeProfile(ColumnProfileId id, long version, String name, String purpose, ProfileColumns columns) {}
