package org.vouch.domain.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.vouch.domain.shared.PartialDate;

/** What some words mean, given when the article was published. */
@FunctionalInterface
interface RelativeDay {

    /** The likeliest first; empty where too little of the date of publication is known. */
    List<PartialDate> against(PartialDate published);

    static List<PartialDate> last(DayOfWeek weekday, PartialDate published) {
        if (!published.isDay()) {
            return List.of();
        }
        LocalDate day = WeekdayDates.day(published);
        LocalDate latest = day.with(TemporalAdjusters.previousOrSame(weekday));
        PartialDate nearer = new PartialDate(latest.toString());
        boolean sameDay = latest.equals(day);
        return sameDay ? List.of(nearer, new PartialDate(latest.minusWeeks(1).toString())) : List.of(nearer);
    }

    static List<PartialDate> daysBefore(int days, PartialDate published) {
        return published.isDay()
                ? List.of(new PartialDate(
                        WeekdayDates.day(published).minusDays(days).toString()))
                : List.of();
    }

    static List<PartialDate> thisWeek(PartialDate published) {
        if (!published.isDay()) {
            return List.of();
        }
        LocalDate day = WeekdayDates.day(published);
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.equals(day) ? List.of(published) : List.of(span(monday, day));
    }

    static List<PartialDate> lastWeek(PartialDate published) {
        if (!published.isDay()) {
            return List.of();
        }
        LocalDate monday = WeekdayDates.day(published)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        return List.of(span(monday, monday.plusDays(6)));
    }

    static List<PartialDate> monthsBefore(int months, PartialDate published) {
        return published
                .earliest()
                .map(YearMonth::from)
                .filter(month -> published
                        .latest()
                        .map(YearMonth::from)
                        .filter(month::equals)
                        .isPresent())
                .map(month -> List.of(new PartialDate(month.minusMonths(months).toString())))
                .orElse(List.of());
    }

    static List<PartialDate> yearsBefore(int years, PartialDate published) {
        return published
                .latest()
                .map(day -> List.of(new PartialDate(String.format("%04d", day.getYear() - years))))
                .orElse(List.of());
    }

    static List<PartialDate> before(PartialDate published) {
        return published
                .latest()
                .map(day -> List.of(new PartialDate("../" + day)))
                .orElse(List.of());
    }

    private static PartialDate span(LocalDate from, LocalDate to) {
        return new PartialDate(from + "/" + to);
    }
}
