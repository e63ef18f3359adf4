package org.vouch.domain.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.WeekdayDates.Found;

/** Days that are named: "October 18", "18. Oktober 2024". Without a year it is the latest one not after publication. */
final class NamedDays {

    private static final String MONTH = "(" + String.join("|", DayNames.MONTHS) + ")\\.?";
    private static final String YEAR = "(?:,? (\\d{4}))?";
    private static final Pattern MONTH_FIRST = DayNames.word(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?" + YEAR);
    private static final Pattern DAY_FIRST = DayNames.word("(\\d{1,2})(?:\\.|st|nd|rd|th)? " + MONTH + YEAR);

    private NamedDays() {}

    static List<Found> in(String words, PartialDate published) {
        List<Found> found = new ArrayList<>();
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        while (monthFirst.find()) {
            add(found, monthFirst, monthFirst.group(1), monthFirst.group(2), published);
        }
        Matcher dayFirst = DAY_FIRST.matcher(words);
        while (dayFirst.find()) {
            add(found, dayFirst, dayFirst.group(2), dayFirst.group(1), published);
        }
        return found;
    }

    private static void add(List<Found> found, Matcher matcher, String month, String day, PartialDate published) {
        date(monthOf(month), Integer.parseInt(day), matcher.group(3), published)
                .ifPresent(date -> found.add(
                        new Found(matcher.start(), matcher.group(), List.of(new PartialDate(date.toString())))));
    }

    private static Optional<LocalDate> date(int month, int day, String year, PartialDate published) {
        try {
            if (year != null) {
                return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
            }
            Optional<LocalDate> latest = published == null ? Optional.empty() : published.latest();
            if (latest.isEmpty()) {
                return Optional.empty();
            }
            LocalDate sameYear = LocalDate.of(latest.get().getYear(), month, day);
            return Optional.of(sameYear.isAfter(latest.get()) ? sameYear.minusYears(1) : sameYear);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int monthOf(String name) {
        for (int i = 0; i < DayNames.MONTHS.length; i++) {
            if (DayNames.word(DayNames.MONTHS[i]).matcher(name).matches()) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
