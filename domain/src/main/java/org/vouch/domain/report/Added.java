package org.vouch.domain.report;

import java.util.List;

/**
 * What came of adding statements to a draft.
 *
 * @param claims the numbers of claims that were not there before
 * @param statements those that were put under at least one claim
 * @param there those that stood there already
 * @param silent those that speak to no claim, or to none that was asked for
 */
public record Added(List<Long> claims, List<Long> statements, List<Long> there, List<Long> silent) {

    public Added {
        claims = List.copyOf(claims);
        statements = List.copyOf(statements);
        there = List.copyOf(there);
        silent = List.copyOf(silent);
    }
}
