package org.vouch.domain.report;

import java.util.List;

/**
 * A statement that can be chosen for a report.
 *
 * @param madeOn a partial date, or null
 * @param claims the numbers of those it speaks to
 */
public record Choosable(long id, String gist, String holder, String madeOn, List<Long> claims) {

    public Choosable {
        claims = List.copyOf(claims);
    }
}
