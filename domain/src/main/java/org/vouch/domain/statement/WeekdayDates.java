package org.vouch.domain.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouch.domain.shared.PartialDate;

/**
 * Reads an article's words for a day, English and German, against the day it was published: "Thursday" in an article of
 * Friday 18 October 2024 is 17 October, "last week" the seven days from Monday 7 October. It offers and never decides: a
 * weekday that is the day of publication itself may also be the one a week before, so both are offered, the nearer
 * first. Words that need a day offer nothing where only a month or a year of publication is known.
 */
public final class WeekdayDates {

    private static final Map<Pattern, RelativeDay> PHRASES = new LinkedHashMap<>();

    static {
        DayNames.WEEKDAYS.forEach((names, day) -> put(names, p -> RelativeDay.last(day, p)));
        put("today|heute", p -> RelativeDay.daysBefore(0, p));
        put("yesterday|gestern", p -> RelativeDay.daysBefore(1, p));
        put("day before yesterday|vorgestern", p -> RelativeDay.daysBefore(2, p));
        put("(?:earlier )?this week|diese[rn]? Woche", RelativeDay::thisWeek);
        put("(?:last|(?:the )?previous) week|(?:letzte|vergangene|vorige)[rn]? Woche", RelativeDay::lastWeek);
        put(
                "(?:earlier |late )?this month|(?:Anfang|Mitte|Ende) (?:dieses|des) Monats|diese[nms] Monat",
                p -> RelativeDay.monthsBefore(0, p));
        put(
                "(?:last|(?:the )?previous) month|(?:letzten|vergangenen|vorigen) Monat",
                p -> RelativeDay.monthsBefore(1, p));
        put("(?:earlier )?this year|diese[sm] Jahr|Anfang (?:dieses|des) Jahres", p -> RelativeDay.yearsBefore(0, p));
        put("last year|(?:letzte|vergangene|vorige)[sn] Jahr|Vorjahr", p -> RelativeDay.yearsBefore(1, p));
        put("previously|recently|earlier(?! this)|zuvor|kürzlich|jüngst|früher|bereits vorher", RelativeDay::before);
    }

    private WeekdayDates() {}

    /**
     * @param words some words of the article, such as a cue, a sentence or only "Thursday"
     * @param published when that version was published, or null
     * @return in the order of the words, each date once; empty where nothing speaks of a day
     */
    public static List<OfferedDate> in(String words, PartialDate published) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(NamedDays.in(words, published));
        if (published != null) {
            PHRASES.forEach((phrase, day) -> found.addAll(found(words, phrase, day, published)));
        }
        found.removeIf(one -> found.stream().anyMatch(other -> other.covers(one)));
        Map<PartialDate, OfferedDate> offered = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparingInt(Found::start))
                .flatMap(f -> f.dates().stream().map(date -> new OfferedDate(f.words(), date)))
                .forEach(offer -> offered.putIfAbsent(offer.date(), offer));
        return List.copyOf(offered.values());
    }

    /** Words of a text that speak of a day, where they start, and what they may mean. */
    record Found(int start, String words, List<PartialDate> dates) {

        boolean covers(Found other) {
            boolean longer = words.length() > other.words.length();
            return longer && start <= other.start && start + words.length() >= other.start + other.words.length();
        }
    }

    private static List<Found> found(String words, Pattern phrase, RelativeDay day, PartialDate published) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = phrase.matcher(words);
        while (matcher.find()) {
            List<PartialDate> dates = day.against(published);
            if (!dates.isEmpty()) {
                found.add(new Found(matcher.start(), matcher.group(), dates));
            }
        }
        return found;
    }

    private static void put(String phrase, RelativeDay day) {
        PHRASES.put(DayNames.word(phrase), day);
    }

    static LocalDate day(PartialDate date) {
        return LocalDate.parse(date.text());
    }
}
