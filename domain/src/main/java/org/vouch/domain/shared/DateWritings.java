package org.vouch.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Brings one date as people write it in English or German to the writing of ISO 8601: 18.10.2024, Oct 18, 2024,
 * 18. Oktober 2024, 18/10/2024, October 2024. What is none of these stays as it is.
 */
final class DateWritings {

    private static final String WEEKDAY = "(?:(?<weekday>\\p{L}{2,10})\\.?,?\\s+)?";
    private static final String YEAR = "(?<y>\\d{4})";
    private static final List<Pattern> DAYS = Stream.of(
                    "(?<d>\\d{1,2})\\.\\s*(?<m>\\d{1,2})\\.\\s*" + YEAR,
                    YEAR + "/(?<m>\\d{1,2})/(?<d>\\d{1,2})",
                    "(?<d>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?<m>\\p{L}{3,9})\\.?,?\\s+" + YEAR,
                    "(?<m>\\p{L}{3,9})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR)
            .map(day -> Pattern.compile(WEEKDAY + day))
            .toList();
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("(?<m>\\d{1,2})[./]" + YEAR), Pattern.compile("(?<m>\\p{L}{3,9})\\.?,?\\s+" + YEAR));
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int LAST_MONTH = 12;

    private DateWritings() {}

    /**
     * @param typed in small letters
     * @throws DateReadTwoWays if day and month can change places
     * @throws Unfit if it is a writing of a day that there is not
     */
    static String normal(String typed) {
        String text = typed.strip();
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashed(slashes, text);
        }
        for (Pattern pattern : DAYS) {
            Matcher found = pattern.matcher(text);
            if (found.matches()) {
                return day(found, text);
            }
        }
        return MONTHS.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> "%s-%02d".formatted(found.group("y"), month(found.group("m"))))
                .orElse(text);
    }

    private static String day(Matcher found, String text) {
        LocalDate day = day(found.group("y"), month(found.group("m")), Integer.parseInt(found.group("d")), text);
        String weekday = found.group("weekday");
        if (weekday != null && !isCalled(day, weekday)) {
            throw new Unfit("date", text);
        }
        return day.toString();
    }

    /** Day or month first: only a number over twelve tells, or two that are the same. */
    private static String slashed(Matcher found, String text) {
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(2));
        String year = found.group(3);
        if (one > LAST_MONTH || one == other) {
            return day(year, other, one, text).toString();
        }
        String monthFirst = day(year, one, other, text).toString();
        if (other > LAST_MONTH) {
            return monthFirst;
        }
        throw new DateReadTwoWays(text, day(year, other, one, text).toString(), monthFirst);
    }

    private static LocalDate day(String year, int month, int day, String text) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, day);
        } catch (DateTimeException e) {
            throw new Unfit("date", text);
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : MonthNames.number(written);
    }

    private static boolean isCalled(LocalDate day, String weekday) {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN)
                .flatMap(language -> Stream.of(TextStyle.FULL, TextStyle.SHORT)
                        .map(style -> day.getDayOfWeek().getDisplayName(style, language)))
                .map(name -> name.toLowerCase(Locale.ROOT).replace(".", ""))
                .anyMatch(weekday::equals);
    }
}
