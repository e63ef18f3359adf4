package org.vouch.domain.claim;

import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;

/** One statement as pages read it. */
public interface StatementReading {

    /** @throws NotFound if there is none */
    StatementDetails details(StatementId id);
}
