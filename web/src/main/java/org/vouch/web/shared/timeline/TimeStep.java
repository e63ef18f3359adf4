package org.vouch.web.shared.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From one mark of a time line to the next: days, weeks from Monday on, months, years. */
record TimeStep(int length, ChronoUnit unit) {

    /** From the finest to steps of 5,000 years, which no four digits exceed. */
    static final List<TimeStep> ALL = Stream.of(
                    steps(ChronoUnit.DAYS, 1, 2, 7, 14),
                    steps(ChronoUnit.MONTHS, 1, 2, 3, 6),
                    steps(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))
            .flatMap(s -> s)
            .toList();

    private static Stream<TimeStep> steps(ChronoUnit unit, int... lengths) {
        return IntStream.of(lengths).mapToObj(length -> new TimeStep(length, unit));
    }

    List<LocalDate> between(LocalDate first, LocalDate last) {
        return Stream.iterate(start(first), day -> !day.isAfter(last), day -> day.plus(length, unit))
                .filter(day -> !day.isBefore(first))
                .toList();
    }

    double days() {
        return unit.getDuration().toDays() * (double) length;
    }

    String label(LocalDate day, Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        String pattern = switch (unit) {
            case DAYS -> german ? "d. MMM" : "d MMM";
            case MONTHS -> "MMM uuuu";
            default -> "uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The last mark at or before a day. */
    private LocalDate start(LocalDate day) {
        return switch (unit) {
            case DAYS ->
                length < 7
                        ? day.minusDays(Math.floorMod(day.toEpochDay(), length))
                        : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> day.withDayOfMonth(1).withMonth(day.getMonthValue() - (day.getMonthValue() - 1) % length);
            default -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), length));
        };
    }
}
