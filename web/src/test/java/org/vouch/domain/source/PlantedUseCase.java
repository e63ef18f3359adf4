package org.vouch.domain.source;

import jakarta.transaction.Transactional;
import org.vouch.domain.claim.Stance;

/** A fault planted for the rules to find: a use case open to anybody, of a feature that knows a later one. */
@Transactional
public class PlantedUseCase {

    public Stance stance() {
        return Stance.valueOf("ASSERTS");
    }
}
