package org.vouch.domain.report.contents;

import java.time.Instant;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.WrittenSummary;
import org.vouch.domain.report.profile.UsedProfile;

/**
 * Which edition it is, what it answers, and whose it is.
 *
 * @param question what the report answers, or null
 * @param summary of its sources
 * @param secondReader who read it before the release, or null
 * @param profile of columns, by which it has a further file; or null
 */
public record EditionHead(
        ReportId report,
        String title,
        int edition,
        String question,
        WrittenSummary summary,
        String drafter,
        String secondReader,
        String releasedBy,
        Instant releasedAt,
        UsedProfile profile) {}
