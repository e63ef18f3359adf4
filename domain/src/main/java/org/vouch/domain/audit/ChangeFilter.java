package org.vouch.domain.audit;

import java.time.Instant;
import java.util.Optional;
import org.vouch.domain.user.StaffId;

/**
 * Which entries of the trail are read.
 *
 * @param text in the label or in an old or new value, accents and capitals aside
 * @param from the first moment
 * @param before the first moment after the period
 */
public record ChangeFilter(
        Optional<StaffId> who,
        Optional<String> action,
        Optional<String> subjectKind,
        Optional<String> text,
        Optional<Instant> from,
        Optional<Instant> before) {}
