package org.vouch.domain.report;

import java.util.List;

/** A claim that can be added to a report, with the statements that speak to it. */
public record ClaimChoice(long id, String text, List<ItemStatement> statements) {

    public ClaimChoice {
        statements = List.copyOf(statements);
    }
}
