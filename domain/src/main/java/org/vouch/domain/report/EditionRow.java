package org.vouch.domain.report;

import java.time.Instant;

/**
 * One edition in the list of its report.
 *
 * @param bytes how long the file is
 * @param superseded whether a later edition was released
 */
public record EditionRow(
        int number,
        String title,
        int rows,
        long bytes,
        String csvSha256,
        String drafterName,
        String releasedByName,
        Instant releasedAt,
        boolean superseded) {}
