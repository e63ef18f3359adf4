package org.vouch.trial;

import java.util.HashSet;
import java.util.Set;

/** Ways to keep some of the shingles of a text. */
final class Sketches {

    private Sketches() {}

    static Set<Long> oneIn(long[] shingles, int many) {
        Set<Long> kept = new HashSet<>();
        for (long shingle : shingles) {
            if (Long.remainderUnsigned(shingle, many) == 0) {
                kept.add(shingle);
            }
        }
        return kept;
    }

    /** The least of each so many in a row (Schleimer, Wilkerson and Aiken, 2003). */
    static Set<Long> winnowed(long[] shingles, int window) {
        Set<Long> kept = new HashSet<>();
        for (int from = 0; from + window <= shingles.length; from++) {
            long least = shingles[from];
            for (int at = from + 1; at < from + window; at++) {
                least = Long.compareUnsigned(shingles[at], least) <= 0 ? shingles[at] : least;
            }
            kept.add(least);
        }
        return kept;
    }

    static long shared(Set<Long> one, Set<Long> other) {
        return one.stream().filter(other::contains).count();
    }
}
