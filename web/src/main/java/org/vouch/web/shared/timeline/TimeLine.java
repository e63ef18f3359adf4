package org.vouch.web.shared.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;
import org.vouch.web.shared.drawing.Picture;

/**
 * What was said before what: as a picture in both widths, and as a list.
 *
 * @param period the months or years it reaches over
 */
public record TimeLine(List<Moment> moments, String period, Picture wide, Picture narrow) {

    private static final int MONTHS_TOLD = 24;

    public TimeLine {
        moments = List.copyOf(moments);
    }

    /** @return empty where no date is known */
    public static Optional<TimeLine> of(List<Moment> moments, Locale locale) {
        if (TimeScale.bounds(moments).findAny().isEmpty()) {
            return Optional.empty();
        }
        String told = told(moments, locale);
        return Optional.of(new TimeLine(
                moments,
                period(moments, locale),
                TimeLineDrawing.draw(moments, told, TimeLineDrawing.WIDE, locale),
                TimeLineDrawing.draw(moments, told, TimeLineDrawing.NARROW, locale)));
    }

    /** The lanes that have something. */
    public List<Lane> lanes() {
        return moments.stream().map(Moment::lane).distinct().toList();
    }

    public List<Moment> in(Lane lane) {
        return moments.stream().filter(moment -> moment.lane() == lane).toList();
    }

    private static String period(List<Moment> moments, Locale locale) {
        YearMonth first = YearMonth.from(
                TimeScale.bounds(moments).min(LocalDate::compareTo).orElseThrow());
        YearMonth last = YearMonth.from(
                TimeScale.bounds(moments).max(LocalDate::compareTo).orElseThrow());
        boolean months = first.plusMonths(MONTHS_TOLD).isAfter(last);
        return Stream.of(first, last)
                .map(month -> months ? month.toString() : month.toString().substring(0, 4))
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.joining("/"), span -> Times.day(locale, span)));
    }

    private static String told(List<Moment> moments, Locale locale) {
        return moments.stream()
                .map(moment -> Texts.of(locale).getString("shared.timeline.lane." + moment.lane()) + ": "
                        + Stream.of(Times.day(locale, moment.date()), moment.label())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
