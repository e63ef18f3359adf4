package org.vouch.web.shared.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouch.domain.shared.PartialDate;
import org.vouch.web.shared.drawing.Face;
import org.vouch.web.shared.drawing.Strip;

/** Days on a line, from a little before the first that is known to a little after the last. */
final class TimeScale {

    private static final double ROOM = 0.05;
    private static final double ROOM_FOR_OPEN = 0.2;
    private static final double BETWEEN = 22;

    private final Strip format;
    private final LocalDate first;
    private final LocalDate last;

    private TimeScale(Strip format, LocalDate first, LocalDate last) {
        this.format = format;
        this.first = first;
        this.last = last;
    }

    /** @param moments of which one has a date */
    static TimeScale of(List<Moment> moments, Strip format) {
        LocalDate first = bounds(moments).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = bounds(moments).max(LocalDate::compareTo).orElseThrow();
        long days = last.toEpochDay() - first.toEpochDay();
        return new TimeScale(
                format,
                first.minusDays(room(days, moments.stream().anyMatch(moment -> isOpen(moment, true)))),
                last.plusDays(room(days, moments.stream().anyMatch(moment -> isOpen(moment, false)))));
    }

    /** All days that moments name. */
    static Stream<LocalDate> bounds(List<Moment> moments) {
        return moments.stream()
                .map(Moment::date)
                .flatMap(Stream::ofNullable)
                .flatMap(date -> Stream.of(date.earliest(), date.latest()).flatMap(Optional::stream));
    }

    double x(LocalDate day) {
        return format.from() + (day.toEpochDay() - first.toEpochDay()) * pixelsPerDay();
    }

    /** Where it begins; where the line does, if that is open. */
    double from(PartialDate date) {
        return date == null ? format.from() : date.earliest().map(this::x).orElse(format.from());
    }

    double to(PartialDate date) {
        return date == null ? format.to() : date.latest().map(this::x).orElse(format.to());
    }

    List<LocalDate> marks(TimeStep step) {
        return step.between(first, last);
    }

    /** The finest step whose labels keep apart. */
    TimeStep step(Locale locale) {
        return TimeStep.ALL.stream()
                .filter(step -> fits(step, locale))
                .findFirst()
                .orElseGet(() -> TimeStep.ALL.get(TimeStep.ALL.size() - 1));
    }

    private boolean fits(TimeStep step, Locale locale) {
        double room = step.days() * pixelsPerDay();
        return room > BETWEEN
                && marks(step).stream().allMatch(day -> Face.SMALL.width(step.label(day, locale)) + BETWEEN < room);
    }

    private double pixelsPerDay() {
        return format.length() / (last.toEpochDay() - first.toEpochDay());
    }

    private static long room(long days, boolean open) {
        return open ? Math.max(3, Math.round(days * ROOM_FOR_OPEN)) : Math.max(1, Math.round(days * ROOM));
    }

    private static boolean isOpen(Moment moment, boolean start) {
        return moment.date() != null
                && (start ? moment.date().earliest() : moment.date().latest()).isEmpty();
    }
}
