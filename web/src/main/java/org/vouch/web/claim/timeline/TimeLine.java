package org.vouch.web.claim.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Texts;
import org.vouch.web.shared.Times;
import org.vouch.web.shared.picture.Drawing;

/**
 * What was said about a claim before what: as a picture in both widths, and as a list.
 *
 * @param period the months or years it reaches over
 * @param told the same in one string
 */
public record TimeLine(List<Moment> moments, String period, String told, Drawing wide, Drawing narrow) {

    private static final int MONTHS_TOLD = 24;

    public TimeLine {
        moments = List.copyOf(moments);
    }

    /** @return empty where no date is known */
    public static Optional<TimeLine> of(ClaimDetails claim, Set<StatementId> earlier, Locale locale) {
        List<Moment> moments = Moments.of(claim, earlier, locale);
        if (TimeScale.bounds(moments).findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TimeLine(
                moments,
                period(moments, locale),
                told(moments, locale),
                TimeLineDrawing.draw(moments, TimeFormat.WIDE, locale),
                TimeLineDrawing.draw(moments, TimeFormat.NARROW, locale)));
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
                .map(moment -> Texts.of(locale).getString("claim.timeline.lane." + moment.lane()) + ": "
                        + Stream.of(Times.day(locale, moment.date()), moment.label())
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
