package org.vouch.domain.statement;

import java.util.Locale;
import org.vouch.domain.shared.Violation;

/** Something leans on the statement, so it cannot be deleted. The sentence is {@code violation.statement.in-use.<use>}. */
public final class StatementInUse extends Violation {

    private static final long serialVersionUID = 1L;

    public StatementInUse(StatementUse use) {
        super("statement.in-use." + use.name().toLowerCase(Locale.ROOT));
    }
}
