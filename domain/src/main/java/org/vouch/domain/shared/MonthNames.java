package org.vouch.domain.shared;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Months by their names in full and cut short, in the languages that articles come in most. */
public final class MonthNames {

    private static final int LAST_MONTH = 12;
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru");
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** The number of the month that is called so, case ignored and a full stop left out; 0 where none is. */
    public static int number(String name) {
        return MONTHS.getOrDefault(word(name), 0);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int month = 0; month < LAST_MONTH; month++) {
                months.putIfAbsent(word(symbols.getMonths()[month]), month + 1);
                months.putIfAbsent(word(symbols.getShortMonths()[month]), month + 1);
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    private static String word(String month) {
        return month.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
