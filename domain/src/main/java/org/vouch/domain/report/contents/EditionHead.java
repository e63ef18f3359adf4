package org.vouch.domain.report.contents;

import java.time.Instant;
import org.vouch.domain.report.ReportId;

/** Which edition it is, and whose. */
public record EditionHead(
        ReportId report, String title, int edition, String drafter, String releasedBy, Instant releasedAt) {}
