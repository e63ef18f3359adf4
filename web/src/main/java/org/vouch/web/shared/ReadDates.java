package org.vouch.web.shared;

import java.util.Locale;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.shared.Violation;

/** Tells how a date that was typed is understood, or why it cannot be. */
public final class ReadDates {

    private ReadDates() {}

    /** "Understood as 18 October 2024 (2024-10-18)"; empty where nothing was typed, or the normal writing of a date. */
    public static String understood(String typed) {
        if (typed == null || typed.isBlank()) {
            return "";
        }
        try {
            String normal = PartialDate.of(typed).text();
            Locale locale = InWords.locale();
            return normal.equals(typed.strip())
                    ? ""
                    : InWords.say("shared.date.understood", Times.day(locale, normal), normal);
        } catch (Violation unread) {
            return Violations.words(unread);
        }
    }
}
