package org.vouch.web.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vouch.domain.claim.ClaimCuration;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.ClaimHint;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ProposeClaim;

/** Proposes a claim, after those that read like these words were shown once. */
@Dependent
class NewClaim implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 5;

    @Inject
    private ClaimFinder finder;

    @Inject
    private ClaimCuration curation;

    private String seenWith;
    private transient List<ClaimHint> near = List.of();

    /** Empty if some are to be looked at first. */
    Optional<ClaimId> propose(ClaimForm form) {
        if (!Objects.equals(seenWith, form.getText())) {
            near = finder.alike(form.getText(), MOST);
            seenWith = form.getText();
            if (!near.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(curation.propose(
                new ProposeClaim(form.getText(), form.getNote(), form.matterList(), form.accusedList())));
    }

    List<ClaimHint> near() {
        return near;
    }
}
