package org.vouch.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, or as much of it as is known, in the writing of ISO 8601 and its extension ISO 8601-2:2019 (EDTF, level 1): a
 * day {@code 2024-10-18}, a month {@code 2024-10}, a year {@code 2024}, from one to another
 * {@code 2024-10-07/2024-10-13}, on or before {@code ../2024-10-18}, on or after {@code 2024-10-18/..}. Partial stays
 * partial: nothing is filled in.
 *
 * @param text the normal writing
 */
public record PartialDate(String text) {

    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern BEFORE =
            Pattern.compile("(before|vor|<|by|bis|until)\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("(after|nach|>|since|seit)\\s*(.+)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> WITHOUT_THE_DAY = Set.of("before", "vor", "<", "after", "nach", ">");
    private static final String OPEN = "..";

    public PartialDate {
        check(text);
    }

    /**
     * Reads the ISO writing, the usual English and German ones (18.10.2024, Oct 18, 2024, October 2024), and words in
     * front of a date: "before" and "after" leave that date out, "by" and "since" have it in; German likewise.
     *
     * @throws Unfit if it is no date, or ends before it begins
     * @throws DateReadTwoWays if nobody can tell its day from its month
     */
    public static PartialDate of(String typed) {
        try {
            return read(typed.strip().toLowerCase(Locale.ROOT));
        } catch (Unfit unfit) {
            throw unfit.about(typed);
        } catch (DateReadTwoWays two) {
            throw new DateReadTwoWays(typed, (String) two.arguments().get(1), (String)
                    two.arguments().get(2));
        }
    }

    private static PartialDate read(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new PartialDate(OPEN + "/" + beside(before, -1));
        }
        Matcher after = AFTER.matcher(text);
        return new PartialDate(after.matches() ? beside(after, 1) + "/" + OPEN : normal(text));
    }

    /** One date, or two with a stroke between. */
    private static String normal(String text) {
        String whole = DateWritings.normal(text);
        String[] parts = whole.split("/", -1);
        return parts.length == 2 ? DateWritings.normal(parts[0]) + "/" + DateWritings.normal(parts[1]) : whole;
    }

    /** The date in question or, where it is left out, the day beside it. */
    private static String beside(Matcher words, int days) {
        String date = DateWritings.normal(words.group(2));
        if (!WITHOUT_THE_DAY.contains(words.group(1))) {
            return date;
        }
        return bound(date, days < 0).map(day -> day.plusDays(days).toString()).orElse(date);
    }

    /** As {@link #of}, and null where nothing was typed. */
    public static PartialDate ofNullable(String typed) {
        return typed == null || typed.isBlank() ? null : of(typed);
    }

    /** The first day it can have been; empty where it is open towards the past. */
    public Optional<LocalDate> earliest() {
        return bound(text.split("/", -1)[0], true);
    }

    /** The last day it can have been; empty where it is open towards the future. */
    public Optional<LocalDate> latest() {
        String[] parts = text.split("/", -1);
        return bound(parts[parts.length - 1], false);
    }

    /** Whether the day itself is known. */
    public boolean isDay() {
        return text.length() == 10 && !text.contains("/");
    }

    @Override
    public String toString() {
        return text;
    }

    private static void check(String text) {
        String[] parts = text.split("/", -1);
        boolean openBoth = parts.length == 2 && parts[0].equals(OPEN) && parts[1].equals(OPEN);
        if (parts.length > 2 || openBoth || (parts.length == 1 && parts[0].equals(OPEN))) {
            throw new Unfit("date", text);
        }
        Optional<LocalDate> first = bound(parts[0], true);
        Optional<LocalDate> last = bound(parts[parts.length - 1], false);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new Unfit("date-order", text);
        }
    }

    private static Optional<LocalDate> bound(String point, boolean start) {
        if (point.equals(OPEN)) {
            return Optional.empty();
        }
        Matcher m = POINT.matcher(point);
        if (!m.matches()) {
            throw new Unfit("date", point);
        }
        try {
            return Optional.of(day(m, start));
        } catch (DateTimeException e) {
            throw new Unfit("date", point);
        }
    }

    private static LocalDate day(Matcher m, boolean start) {
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) == null) {
            return start ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
        if (m.group(3) == null) {
            return start ? month.atDay(1) : month.atEndOfMonth();
        }
        return month.atDay(Integer.parseInt(m.group(3)));
    }
}
