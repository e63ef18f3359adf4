package org.vouch.domain.claim;

import java.util.List;
import java.util.Optional;

/** Finds claims while one is being typed. */
public interface ClaimFinder {

    /** By words, the likest first; or by number ("c9"). */
    List<ClaimHint> alike(String typed, int most);

    Optional<ClaimHint> find(ClaimId id);
}
