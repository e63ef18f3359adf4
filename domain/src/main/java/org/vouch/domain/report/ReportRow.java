package org.vouch.domain.report;

import java.time.Instant;

/**
 * A report in the list.
 *
 * @param claims how many it carries
 * @param statements how many statements are chosen in all
 * @param edition the number of its latest edition, 0 where it has none
 * @param reader the name of the second reader, or null
 * @param stale whether that edition is stale and nobody acknowledged it
 * @param withdrawn whether that edition was taken back
 */
public record ReportRow(
        ReportId id,
        long version,
        String title,
        ReportState state,
        String drafterName,
        String reader,
        Instant changedAt,
        int claims,
        int statements,
        int edition,
        boolean stale,
        boolean withdrawn) {}
