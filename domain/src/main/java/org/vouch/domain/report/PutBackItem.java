package org.vouch.domain.report;

/** Undo a drop. */
public record PutBackItem(ReportId report, long version, DroppedItem item) {}
