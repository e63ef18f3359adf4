package org.vouch.web.statement;

import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Words;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.Said;
import org.vouch.domain.statement.StatementId;

/** What was said, read from what was typed. */
final class SaidWords {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_UNIT = 80;

    private SaidWords() {}

    static Said read(SaidForm typed, List<FigureForm> figures, PanelCheck check) {
        check.at("gist", () -> Words.required(typed.getGist(), 500));
        PartialDate madeOn = check.at("madeOn", () -> PartialDate.ofNullable(typed.getMadeOn()));
        check.at("setting", () -> Words.optional(typed.getSetting(), 300));
        BasisOf basis = check.at("basis", () -> basis(typed));
        List<FigureLine> lines = figures(figures, check);
        return check.passed()
                ? new Said(typed.getGist(), madeOn, typed.getMadeOnWords(), typed.getSetting(), basis, lines)
                : null;
    }

    static List<FigureLine> figures(List<FigureForm> typed, PanelCheck check) {
        return TypedRows.rows(typed.size(), row -> figure(row, typed.get(row), check));
    }

    private static BasisOf basis(SaidForm typed) {
        StatementChoice statement = typed.getRestsOnStatement();
        boolean rests = typed.getBasis() == Basis.RESTS_ON;
        return new BasisOf(
                typed.getBasis(),
                rests ? TypedRows.id(typed.getRestsOnSource()) : null,
                rests && statement != null ? new StatementId(statement.id()) : null);
    }

    private static FigureLine figure(int row, FigureForm typed, PanelCheck check) {
        if (Stream.of(typed.getLow(), typed.getHigh(), typed.getWords(), typed.getUnit())
                .allMatch(value -> value == null)) {
            return null;
        }
        String at = "figures:" + row + ":";
        return check.at(
                at + "low",
                () -> new FigureLine(
                        check.at(at + "low", () -> Amount.ofNullable(typed.getLow())),
                        check.at(at + "high", () -> Amount.ofNullable(typed.getHigh())),
                        check.at(at + "words", () -> Words.optional(typed.getWords(), LONGEST_WORDS)),
                        check.at(at + "unit", () -> Words.required(typed.getUnit(), LONGEST_UNIT)),
                        check.at(at + "phase", () -> Words.optional(typed.getPhase(), LONGEST_UNIT)),
                        typed.isApproximate(),
                        check.at(at + "asOf", () -> PartialDate.ofNullable(typed.getAsOf()))));
    }
}
