package org.vouch.web.shared;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import org.vouch.domain.statement.FigureLine;

/** Figures in words. */
public final class FigureWords {

    private FigureWords() {}

    /** "about 1,500 to 2,000", "1,500 (“a battalion”)", "“several thousand”". */
    public static String amount(Locale locale, FigureLine figure) {
        String words = figure.words() == null ? null : said(locale, "statement.quoted", figure.words());
        if (figure.low() == null) {
            return words;
        }
        String low = number(locale, figure.low());
        String value = figure.high() == null
                ? low
                : said(locale, "statement.figure.range", low, number(locale, figure.high()));
        String told = figure.approximate() ? said(locale, "statement.figure.about", value) : value;
        return words == null ? told : told + " (" + words + ")";
    }

    public static String number(Locale locale, BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    private static String said(Locale locale, String key, Object... arguments) {
        return new MessageFormat(Texts.of(locale).getString(key), locale).format(arguments);
    }
}
