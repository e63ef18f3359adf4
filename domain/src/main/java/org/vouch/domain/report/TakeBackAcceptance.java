package org.vouch.domain.report;

/** No longer let pass what one let pass oneself. */
public record TakeBackAcceptance(ReportId report, long acceptance) {}
