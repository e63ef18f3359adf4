package org.vouch.domain.claim;

import java.util.List;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;

/** Statements as pages read them. */
public interface StatementReading {

    /** @throws NotFound if there is none */
    StatementDetails details(StatementId id);

    /** Those that are there, in the order asked for. */
    List<StatementRow> rows(List<StatementId> ids);
}
