package org.vouch.domain.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.shared.MonthNames;
import org.vouch.domain.shared.PartialDate;

/** Reads a line that says nothing but a day: "October 18, 2024", "Published on Fri 18 Oct 2024, 10:32 GMT". */
final class DateLine {

    private static final int LONGEST = 80;
    private static final String BEFORE =
            "(?:(?:published|posted|updated|first published|last modified|veröffentlicht|stand|aktualisiert)"
                    + "(?: on| am)?:? ?)?(?:\\p{L}{2,12}\\.?,? )?";
    private static final String AFTER = "(?:[,\\s].{0,25})?";
    private static final Pattern ISO = pattern("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:T.*)?");
    private static final Pattern DOTTED = pattern("(?<d>\\d{1,2})\\.\\s?(?<m>\\d{1,2})\\.\\s?(?<y>\\d{4})");
    private static final Pattern DAY_FIRST =
            pattern("(?<d>\\d{1,2})\\.? (?:de )?(?<m>\\p{L}{3,12})\\.?,? (?:de )?(?<y>\\d{4})");
    private static final Pattern MONTH_FIRST =
            pattern("(?<m>\\p{L}{3,12})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})");
    private static final Pattern KOREAN = pattern("(?<y>\\d{4})년 ?(?<m>\\d{1,2})월 ?(?<d>\\d{1,2})일");

    private DateLine() {}

    static Optional<PartialDate> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return List.of(ISO, DOTTED, MONTH_FIRST, DAY_FIRST, KOREAN).stream()
                .map(pattern -> pattern.matcher(line))
                .filter(Matcher::matches)
                .flatMap(matcher -> day(matcher).stream())
                .findFirst();
    }

    private static Optional<PartialDate> day(Matcher matcher) {
        String month = matcher.group("m");
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.number(month);
        try {
            LocalDate day =
                    LocalDate.of(Integer.parseInt(matcher.group("y")), number, Integer.parseInt(matcher.group("d")));
            return Optional.of(PartialDate.of(day.toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String date) {
        return Pattern.compile(BEFORE + date + AFTER, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
