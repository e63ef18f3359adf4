package org.vouch.domain.report;

/** Start a report, with a first claim and all its statements or without one (null). */
public record StartReport(String title, String question, String note, Long claim) {}
