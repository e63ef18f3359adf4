package org.vouch.web.report;

import java.util.List;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.JudgedFinding;

/**
 * What a house rule found, and what the person who looks may say to it.
 *
 * @param found in words
 * @param holds whether it holds the release, for this person
 * @param mine what this person said, or null
 * @param acceptable whether this person may let it pass
 */
public record JudgedRow(JudgedFinding judged, FoundRow found, boolean holds, Acceptance mine, boolean acceptable) {

    /** In an address; with the state, so that nobody accepts what was found otherwise meanwhile. */
    public String key() {
        return found.getRule() + "-" + found.getRow() + "-"
                + Integer.toHexString(judged.found().state().hashCode());
    }

    public List<Acceptance> accepted() {
        return judged.accepted();
    }

    public boolean isAccepted() {
        return judged.isAccepted() && !holds;
    }
}
