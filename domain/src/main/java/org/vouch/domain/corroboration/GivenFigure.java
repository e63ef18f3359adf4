package org.vouch.domain.corroboration;

import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

/** A figure, and the statement that gives it. */
public record GivenFigure(StatementId statement, FigureLine figure) {}
