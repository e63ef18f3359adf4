package org.vouch.web.agreement;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.util.Locale;
import org.vouch.domain.agreement.Agreement;

/** Numbers as the language of the page writes them. */
final class Decimals {

    private static final int DIGITS = 3;

    private Decimals() {}

    /** To three digits, with the sign of subtraction. */
    static String of(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(DIGITS);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(value).replace('-', '−');
    }

    static String interval(Agreement.Computed computed) {
        return of(computed.low()) + " – " + of(computed.high());
    }

    static String count(int n) {
        return NumberFormat.getIntegerInstance(locale()).format(n);
    }

    static String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
