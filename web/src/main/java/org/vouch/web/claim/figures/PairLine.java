package org.vouch.web.claim.figures;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vouch.domain.corroboration.FigureComparison;
import org.vouch.domain.corroboration.FigureVerdict;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.FigureWords;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;

/** A pair of figures as the table of verdicts has it. */
public record PairLine(
        StatementId one, String oneAmount, StatementId other, String otherAmount, String verdict, String why) {

    public static PairLine of(FigureComparison pair, Locale locale) {
        FigureLine one = pair.one().figure();
        FigureLine other = pair.other().figure();
        boolean units = pair.verdict() == FigureVerdict.OTHER_UNIT;
        return new PairLine(
                pair.one().statement(),
                amount(one, units, locale),
                pair.other().statement(),
                amount(other, units, locale),
                Texts.of(locale).getString(key(pair.verdict())),
                why(pair, locale));
    }

    /** The text that says a verdict in a word or two. */
    private static String key(FigureVerdict verdict) {
        return "claim.figures.verdict." + (verdict.isComparable() ? verdict.name() : "NOT_COMPARABLE");
    }

    private static String amount(FigureLine figure, boolean withUnit, Locale locale) {
        String amount = FigureWords.amount(locale, figure);
        return withUnit ? amount + " " + figure.unit() : amount;
    }

    private static String why(FigureComparison pair, Locale locale) {
        FigureLine one = pair.one().figure();
        FigureLine other = pair.other().figure();
        return switch (pair.verdict()) {
            case OTHER_UNIT -> said(locale, "OTHER_UNIT", one.unit(), other.unit());
            case OTHER_PHASE -> said(locale, "OTHER_PHASE", one.phase(), other.phase());
            case PHASE_MISSING -> said(locale, "PHASE_MISSING", one.phase() == null ? other.phase() : one.phase());
            case OTHER_DATE ->
                said(locale, "OTHER_DATE", Times.day(locale, one.asOf()), Times.day(locale, other.asOf()));
            case NO_NUMBER -> said(locale, "NO_NUMBER", FigureWords.amount(locale, one.low() == null ? one : other));
            case AGREE, DIFFER ->
                said(locale, pair.verdict().name() + (pair.approximate() ? ".about" : ""), phase(one, locale));
        };
    }

    private static String phase(FigureLine figure, Locale locale) {
        return figure.phase() == null ? Texts.of(locale).getString("claim.figures.phase-not-stated") : figure.phase();
    }

    private static String said(Locale locale, String key, Object... arguments) {
        ResourceBundle texts = Texts.of(locale);
        return new MessageFormat(texts.getString("claim.figures.why." + key), locale).format(arguments);
    }
}
