package org.vouch.web.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouch.domain.assessment.Limit;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Times;

/** What a grade is limited to, in words. */
public final class LimitWords {

    private LimitWords() {}

    /** The matter as it was typed, and the period; nothing where there is no limit. */
    public static String of(Locale locale, Limit limit) {
        List<String> parts = new ArrayList<>();
        if (limit.matter() != null) {
            parts.add(limit.matter());
        }
        if (limit.from() != null && limit.until() != null) {
            parts.add(InWords.say(
                    "assessment.limit.between", Times.day(locale, limit.from()), Times.day(locale, limit.until())));
        } else if (limit.from() != null) {
            parts.add(InWords.say("assessment.limit.since", Times.day(locale, limit.from())));
        } else if (limit.until() != null) {
            parts.add(InWords.say("assessment.limit.until", Times.day(locale, limit.until())));
        }
        return String.join(", ", parts);
    }

    /** A source, and what its grade is limited to if it is. */
    static String named(String name, Limit limit) {
        return limit.isNone() ? name : InWords.say("assessment.limit.of", name, of(InWords.locale(), limit));
    }
}
