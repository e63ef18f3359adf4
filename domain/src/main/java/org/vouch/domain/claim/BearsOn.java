package org.vouch.domain.claim;

import java.util.Objects;
import org.vouch.domain.shared.Words;

/**
 * A stance on a claim, which is one that stands already or one proposed with it.
 *
 * @param claim or null for a new one
 * @param newClaim the words of the new one, or null
 */
public record BearsOn(ClaimId claim, String newClaim, Stance stance) {

    /**
     * @throws BearsOnNothing if neither is given
     */
    public BearsOn {
        Objects.requireNonNull(stance);
        newClaim = claim == null ? Words.optional(newClaim, Claim.LONGEST) : null;
        if (claim == null && newClaim == null) {
            throw new BearsOnNothing();
        }
    }

    public static BearsOn claim(ClaimId claim, Stance stance) {
        return new BearsOn(claim, null, stance);
    }

    public static BearsOn newClaim(String text, Stance stance) {
        return new BearsOn(null, text, stance);
    }
}
