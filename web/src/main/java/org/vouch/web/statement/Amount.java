package org.vouch.web.statement;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a number as people type it, in English or German: 1500, 1,500, 1.500, 12 000, 3.5, 3,5. */
final class Amount {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.'’ ])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(?:[.,]\\d{1,10})?");

    private Amount() {}

    /** @return null where nothing was typed */
    static BigDecimal ofNullable(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip().replaceAll("[\\u00A0\\u2009\\u202F]", " ");
        if (GROUPED.matcher(text).matches()) {
            return new BigDecimal(text.replaceAll("\\D", ""));
        }
        if (!PLAIN.matcher(text).matches()) {
            throw new NotANumber(typed);
        }
        return new BigDecimal(text.replace(',', '.'));
    }
}
