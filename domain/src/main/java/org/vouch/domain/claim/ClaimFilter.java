package org.vouch.domain.claim;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which claims are wanted; what is null or empty does not narrow.
 *
 * @param text found in the claim or its note, accents and case ignored
 * @param stances those with a statement of one of these
 * @param bare only those nothing bears on
 * @param origins those whose origins are like one of these
 */
public record ClaimFilter(String text, Set<Stance> stances, boolean bare, Set<OriginState> origins) {

    public static final ClaimFilter ALL = new ClaimFilter(null, Set.of(), false, Set.of());

    /** @param words those of an address, by the name they stand under; anything odd in it narrows nothing */
    public static ClaimFilter asked(Function<String, Stream<String>> words) {
        AskedWords asked = new AskedWords(words);
        return new ClaimFilter(
                asked.first("q"),
                asked.constants(Stance.class, "stance"),
                asked.holds("stance", "none"),
                asked.constants(OriginState.class, "origins"));
    }

    public ClaimFilter {
        text = text == null || text.isBlank() || text.indexOf('\0') >= 0 ? null : text.strip();
        stances = Set.copyOf(stances);
        origins = Set.copyOf(origins);
    }
}
