package org.vouch.web.claim.figures;

import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

/** A figure with the statement that gives it and the name of its holder. */
public record PlotRow(StatementId statement, String holder, FigureLine figure) {

    boolean hasNumber() {
        return figure.low() != null;
    }
}
