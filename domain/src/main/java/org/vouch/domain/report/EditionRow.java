package org.vouch.domain.report;

import java.time.Instant;

/**
 * One edition in the list of its report.
 *
 * @param bytes how long the file is
 * @param renderedBy what wrote the file; null for an edition from before that was kept
 * @param superseded whether a later edition was released
 * @param stale whether something it leans on was regraded, corrected or retracted and nobody acknowledged that
 * @param withdrawn whether the desk took it back
 */
public record EditionRow(
        int number,
        String title,
        int rows,
        long bytes,
        String csvSha256,
        String renderedBy,
        String drafterName,
        String releasedByName,
        Instant releasedAt,
        boolean superseded,
        boolean stale,
        boolean withdrawn) {}
