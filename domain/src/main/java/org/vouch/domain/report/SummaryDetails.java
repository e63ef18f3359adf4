package org.vouch.domain.report;

import java.time.Instant;

/**
 * What an editor made of the summary of the sources.
 *
 * @param text null as long as it is the one Vouch writes, as is everything else
 * @param facts what was counted when it was written
 */
public record SummaryDetails(String text, String facts, String byName, Instant at) {

    public boolean isOwn() {
        return text != null;
    }
}
