package org.vouch.domain.statement;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What weekdays and months are called in English and German. */
final class DayNames {

    /** Twelve groups of names, January first. */
    static final String[] MONTHS = {
        "January|Januar|Jänner|Jan",
        "February|Februar|Feb",
        "March|März|Mar",
        "April|Apr",
        "May|Mai",
        "June|Juni|Jun",
        "July|Juli|Jul",
        "August|Aug",
        "September|Sept|Sep",
        "October|Oktober|Oct|Okt",
        "November|Nov",
        "December|Dezember|Dec|Dez"
    };

    static final Map<String, DayOfWeek> WEEKDAYS = new LinkedHashMap<>();

    static {
        WEEKDAYS.put("Monday|Montag", DayOfWeek.MONDAY);
        WEEKDAYS.put("Tuesday|Dienstag", DayOfWeek.TUESDAY);
        WEEKDAYS.put("Wednesday|Mittwoch", DayOfWeek.WEDNESDAY);
        WEEKDAYS.put("Thursday|Donnerstag", DayOfWeek.THURSDAY);
        WEEKDAYS.put("Friday|Freitag", DayOfWeek.FRIDAY);
        WEEKDAYS.put("Saturday|Samstag|Sonnabend", DayOfWeek.SATURDAY);
        WEEKDAYS.put("Sunday|Sonntag", DayOfWeek.SUNDAY);
    }

    private DayNames() {}

    /** Matches the phrase as whole words, however they are written. */
    static Pattern word(String phrase) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        return Pattern.compile("\\b(?:" + phrase + ")\\b", flags);
    }
}
