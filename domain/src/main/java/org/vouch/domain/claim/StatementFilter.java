package org.vouch.domain.claim;

import java.time.LocalDate;
import java.util.Set;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;

/**
 * Which statements are wanted; what is null or empty does not narrow.
 *
 * @param text found in the gist or a quote, accents and case ignored
 * @param outlets of which one publishes an article that reports it
 * @param stances on the claim, or on any where none is given
 * @param grades 1 to 6, and 0 for no grade yet
 * @param made a period that the day it was made may fall into
 */
public record StatementFilter(
        String text,
        Set<SourceId> holders,
        Set<SourceId> outlets,
        ClaimId claim,
        Set<Stance> stances,
        Set<Integer> grades,
        PartialDate made) {

    public static final StatementFilter ALL =
            new StatementFilter(null, Set.of(), Set.of(), null, Set.of(), Set.of(), null);

    public StatementFilter {
        text = text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text.strip();
        holders = Set.copyOf(holders);
        outlets = Set.copyOf(outlets);
        stances = Set.copyOf(stances);
        grades = Set.copyOf(grades);
    }

    public LocalDate madeFrom() {
        return made == null ? null : made.earliest().orElse(null);
    }

    public LocalDate madeTo() {
        return made == null ? null : made.latest().orElse(null);
    }
}
