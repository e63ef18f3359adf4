package org.vouch.domain.report.profile;

/** @param purpose what its files are for, or null */
public record AddProfile(String name, String purpose, ProfileColumns columns) {}
