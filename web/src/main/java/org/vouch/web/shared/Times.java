package org.vouch.web.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.vouch.domain.shared.PartialDate;

/** Moments and partial dates in words. Moments are told in UTC and say so: colleagues sit in more than one zone. */
public final class Times {

    private static final String OPEN = "..";

    private Times() {}

    /** "22 November 2026, 14:20 UTC"; empty for null. */
    public static String at(Locale locale, Instant instant) {
        return instant == null
                ? ""
                : written(locale, instant, isGerman(locale) ? "d. MMMM yyyy, HH:mm" : "d MMMM yyyy, HH:mm") + " UTC";
    }

    /** The shorter "22 Nov 2026, 14:20" for lists, under a head that says UTC. */
    public static String brief(Locale locale, Instant instant) {
        return instant == null
                ? ""
                : written(locale, instant, isGerman(locale) ? "d. MMM yyyy, HH:mm" : "d MMM yyyy, HH:mm");
    }

    /**
     * A partial date as it would be said: "18 October 2024", "October 2024", "by 18 October 2024"; empty for null.
     *
     * @param date a {@link PartialDate} or its writing
     */
    public static String day(Locale locale, Object date) {
        if (date == null || date.toString().isEmpty()) {
            return "";
        }
        String[] parts = date.toString().split("/", -1);
        if (parts.length == 1) {
            return point(locale, parts[0]);
        }
        if (parts[0].equals(OPEN)) {
            return (isGerman(locale) ? "bis " : "by ") + point(locale, parts[1]);
        }
        if (parts[1].equals(OPEN)) {
            return (isGerman(locale) ? "ab " : "from ") + point(locale, parts[0]);
        }
        return point(locale, parts[0]) + (isGerman(locale) ? " bis " : " to ") + point(locale, parts[1]);
    }

    private static String point(Locale locale, String text) {
        return switch (text.length()) {
            case 10 ->
                LocalDate.parse(text)
                        .format(DateTimeFormatter.ofPattern(isGerman(locale) ? "d. MMMM yyyy" : "d MMMM yyyy", locale));
            case 7 -> YearMonth.parse(text).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
            default -> text;
        };
    }

    private static String written(Locale locale, Instant instant, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atOffset(ZoneOffset.UTC));
    }

    private static boolean isGerman(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage());
    }
}
