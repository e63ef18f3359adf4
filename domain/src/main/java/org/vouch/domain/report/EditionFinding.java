package org.vouch.domain.report;

import java.util.Optional;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.user.StaffId;

/**
 * What a house rule found when an edition was released, and who let it pass why; frozen with the edition.
 *
 * @param accepted by whoever releases rather than by others; empty where nobody did
 */
public record EditionFinding(RuleFinding found, Optional<Acceptance> accepted) {

    static EditionFinding of(JudgedFinding judged, StaffId releaser) {
        return new EditionFinding(
                judged.found(),
                judged.acceptedBy(releaser).or(() -> judged.accepted().stream().findFirst()));
    }
}
