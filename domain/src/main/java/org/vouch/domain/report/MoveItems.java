package org.vouch.domain.report;

import java.util.List;

/**
 * Move claims, which keep their order among themselves.
 *
 * @param section where to, or null for before the first section
 * @param place of the first of them in there, from 1; beyond its end is the end
 */
public record MoveItems(ReportId report, long version, List<Long> claims, Long section, int place) {

    public MoveItems {
        claims = List.copyOf(claims);
    }
}
