package org.vouch.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What {@code ?as-of=2024-10-18} of an address asks for: the end of that day in UTC, or an instant of ISO 8601. What is
 * about work that waits, about changing something, about staff or the audit trail is of today and says so.
 */
public record AsOfAddress(Asked asked, Instant moment, LocalDate day) {

    public static final String PARAMETER = "as-of";

    private static final Set<String> PAGES = Set.of(
            "/sources",
            "/source",
            "/articles",
            "/article",
            "/statements",
            "/statement",
            "/claims",
            "/claim",
            "/reports",
            "/report",
            "/reports/preview",
            "/edition");
    private static final Pattern FILES =
            Pattern.compile("/claims/\\d+/graph\\S*|/articles/\\d+/versions/\\d+/original|/\\S+\\.(?:csv|xlsx)");
    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");

    static final AsOfAddress NOTHING = answered(Asked.NOTHING);

    /** How the address is answered. */
    public enum Asked {
        NOTHING,
        PAST,
        NOT_YET,
        UNREADABLE,
        OF_TODAY
    }

    static AsOfAddress of(HttpServletRequest request, Clock clock) {
        String text = Addresses.value(request, PARAMETER);
        if (text == null || text.isBlank()) {
            return NOTHING;
        }
        if (!isPage(request) && !isFile(request)) {
            return answered(Asked.OF_TODAY);
        }
        try {
            return read(text.strip(), clock.instant());
        } catch (DateTimeException e) {
            return answered(Asked.UNREADABLE);
        }
    }

    static boolean isFile(HttpServletRequest request) {
        return FILES.matcher(path(request)).matches();
    }

    boolean isRefused() {
        return asked == Asked.UNREADABLE || asked == Asked.NOT_YET;
    }

    /** As the address has it; empty where no past is asked for. */
    public String value() {
        return moment == null ? "" : day == null ? moment.toString() : day.toString();
    }

    /** "18 October 2024", or the instant that was asked for. */
    public String words(Locale locale) {
        return day == null ? Times.at(locale, moment) : Times.day(locale, day);
    }

    /** For the field that asks for a day: the one looked at. */
    public String inField() {
        return moment == null
                ? ""
                : moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static AsOfAddress read(String text, Instant now) {
        LocalDate day = text.contains("T") ? null : LocalDate.parse(text);
        Instant moment = day == null
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME
                        .parse(text, Instant::from)
                        .truncatedTo(ChronoUnit.MICROS)
                : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
        if (moment.isBefore(LONG_AGO)) {
            return answered(Asked.UNREADABLE);
        }
        return moment.isBefore(now) ? new AsOfAddress(Asked.PAST, moment, day) : answered(Asked.NOT_YET);
    }

    private static AsOfAddress answered(Asked asked) {
        return new AsOfAddress(asked, null, null);
    }

    private static boolean isPage(HttpServletRequest request) {
        return PAGES.contains(path(request).replaceFirst("\\.xhtml$", ""));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
