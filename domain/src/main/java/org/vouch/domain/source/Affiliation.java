package org.vouch.domain.source;

import java.time.LocalDate;
import org.vouch.domain.shared.PartialDate;

/**
 * A dated tie to another source.
 *
 * @param body whom it is tied to
 * @param since null where nobody knows since when
 * @param until null where it lasts, or nobody knows until when
 */
public record Affiliation(AffiliationKind kind, SourceId body, PartialDate since, PartialDate until) {

    public Affiliation {
        if (since != null && until != null && surelyEnded(until).isBefore(begunAtTheEarliest(since))) {
            throw new AffiliationEndsBeforeItBegins(since, until);
        }
    }

    /** Whether it says the same tie for a time that the other surely covers too. */
    boolean repeats(Affiliation other) {
        if (kind != other.kind || !body.equals(other.body)) {
            return false;
        }
        boolean apart = endedBefore(other) || other.endedBefore(this);
        return equals(other) || !apart;
    }

    private boolean endedBefore(Affiliation other) {
        return until != null
                && other.since != null
                && !until.earliest()
                        .orElse(LocalDate.MIN)
                        .isAfter(other.since.latest().orElse(LocalDate.MAX));
    }

    private static LocalDate surelyEnded(PartialDate until) {
        return until.latest().orElse(LocalDate.MAX);
    }

    private static LocalDate begunAtTheEarliest(PartialDate since) {
        return since.earliest().orElse(LocalDate.MIN);
    }

    /** The time as it is written, open ends as two dots; empty where neither end is known. */
    String dates() {
        return since == null && until == null
                ? ""
                : (since == null ? ".." : since) + "/" + (until == null ? ".." : until);
    }

    /** As a comparison shows it. */
    @Override
    public String toString() {
        return (kind + " source " + body.value() + " " + dates()).strip();
    }
}
