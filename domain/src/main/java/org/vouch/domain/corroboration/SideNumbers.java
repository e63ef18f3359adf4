package org.vouch.domain.corroboration;

import org.vouch.domain.claim.Stance;

/**
 * What one side of a claim comes to, in numbers; see {@link Reckoning} for what they mean.
 *
 * @param possible how many origins there would be if every root not yet established were independent
 */
public record SideNumbers(Stance stance, int outlets, int paths, int origins, int possible) {

    static SideNumbers of(Reckoning side) {
        return new SideNumbers(side.stance(), side.outlets(), side.paths(), side.origins(), side.possible());
    }
}
