package org.vouch.domain.claim;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final int WORST = 6;

    public static final StatementFilter ALL =
            new StatementFilter(null, Set.of(), Set.of(), null, Set.of(), Set.of(), null);

    /** @param words those of an address, by the name they stand under; anything odd in it narrows nothing */
    public static StatementFilter asked(Function<String, Stream<String>> words) {
        AskedWords asked = new AskedWords(words);
        return new StatementFilter(
                asked.first("q"),
                asked.sources("holder"),
                asked.sources("outlet"),
                asked.ids("claim").findFirst().map(ClaimId::new).orElse(null),
                asked.constants(Stance.class, "stance"),
                asked.ids("grade")
                        .filter(grade -> grade <= WORST)
                        .map(Long::intValue)
                        .collect(Collectors.toSet()),
                asked.date("made"));
    }

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
