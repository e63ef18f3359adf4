package org.vouch.domain.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.vouch.domain.source.SourceKind;

/**
 * Which settled rounds count.
 *
 * @param from first day (UTC) on which a round was settled
 * @param until last day
 * @param kind of the source judged, or of the holder of the statement
 * @param grader the number of somebody who judged in the round
 * @param report the number of a report that uses the statement, or a statement of the source
 */
public record AgreementFilter(
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<SourceKind> kind,
        Optional<Long> grader,
        Optional<Long> report) {

    /** All there are. */
    public static final AgreementFilter ALL = new AgreementFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }
}
