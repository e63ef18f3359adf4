package org.vouch.web.assessment;

import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.shared.PageRequest;
import org.vouch.web.shared.Asked;

/**
 * What the address of the queue asks for.
 *
 * @param of statements or sources; null where it is left open
 * @param report whose subjects alone are asked for, or null
 */
public record GradingQuery(String of, String text, Long report, PageRequest asked) {

    private static final int ROWS = 12;

    static GradingQuery of(Asked asked) {
        return new GradingQuery(
                asked.word("of").orElse(null),
                asked.typed("q"),
                asked.ids("report").findFirst().orElse(null),
                asked.page(ROWS, false));
    }

    /** What keeps an address within the report, to be added to its query. */
    public String within() {
        return report == null ? "" : "&report=" + report;
    }

    GradingFilter filter() {
        return new GradingFilter(text, report);
    }

    /** The same, whatever words are looked for. */
    GradingFilter whole() {
        return new GradingFilter(null, report);
    }
}
