package org.vouch.domain.report;

import java.time.Instant;

/**
 * An edition that is stale, in a list.
 *
 * @param why the latest reason nobody acknowledged
 * @param reasons how many of them there are
 */
public record StaleRow(ReportId report, int number, String title, StaleReason why, int reasons, Instant at) {}
