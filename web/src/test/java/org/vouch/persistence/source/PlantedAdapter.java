package org.vouch.persistence.source;

import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.Trail;
import org.vouch.domain.claim.Stance;
import org.vouch.web.claim.PlantedPage;

/** Faults planted for the rules to find: a public adapter under any name, with a transaction, that knows too much. */
@Transactional
public class PlantedAdapter implements Trail {

    @Override
    public void record(Change change) {
        new PlantedPage().show(Stance.valueOf("ASSERTS"), Instant.now(Clock.systemUTC()));
    }
}
