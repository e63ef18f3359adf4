package org.vouch.web.statement;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a number as people type it, in English or German: 1500, 1,500, 1.500, 12 000, 3.5, 3,5. */
final class Amount {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.'’ ])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(?:[.,]\\d{1,10})?");

    private Amount() {}

    /** The number as it could have been typed; three decimals would be taken for a group of thousands, so they are four. */
    static String typed(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() == 3 ? plain.setScale(4) : plain).toPlainString();
    }

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
