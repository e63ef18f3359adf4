package org.vouch.domain.source;

import java.time.LocalDate;
import java.util.List;

/**
 * A source as the list shows it.
 *
 * @param grade its grade of record, A to F, or null
 * @param reviewOn when that grade is to be looked at again, or null
 * @param holds statements whose holder it is
 * @param carries citations in articles it published
 * @param last the (partial) date it last said or published something, or null
 * @param credited whether an article names it as a contributor
 */
public record SourceRow(
        SourceId id,
        String name,
        List<CalledName> aliases,
        SourceKind kind,
        String country,
        List<Tie> ties,
        String grade,
        LocalDate reviewOn,
        long holds,
        long carries,
        String last,
        boolean credited) {}
