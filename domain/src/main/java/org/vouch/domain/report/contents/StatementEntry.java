package org.vouch.domain.report.contents;

import org.vouch.domain.statement.Basis;

/**
 * A statement that was chosen, or that one of these rests on in turn.
 *
 * @param chosen whether it is in the report itself
 * @param credibilityGrade null where it has none
 */
public record StatementEntry(
        long id,
        long holder,
        String gist,
        boolean chosen,
        String madeOn,
        String madeOnWords,
        String setting,
        Basis basis,
        Long restsOnSource,
        Long restsOnStatement,
        Long credibilityGrade) {}
