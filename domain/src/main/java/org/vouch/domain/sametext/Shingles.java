package org.vouch.domain.sametext;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Every so many words in a row of a text, each as a number of 64 bits, and those of them that are kept to find texts
 * again: the ones whose number ends in so many noughts. Which are kept depends on the words alone, so that two texts keep
 * the same of what they share, and the share of those kept tells that of all (FracMinHash: Irber and others, 2022; after
 * Broder, 1997).
 */
public final class Shingles {

    /** Words in a row. */
    public static final int WORDS = 4;

    /** One in so many is kept; a power of two. */
    public static final int ONE_IN = 4;

    /** Texts that share fewer of those kept are not compared. */
    public static final int LEAST_SHARED = 2;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    /** One for each word that has enough after it. */
    static long[] of(WordRow row) {
        return of(row, WORDS);
    }

    /** As {@link #of(WordRow)}, of another length. */
    public static long[] of(WordRow row, int length) {
        long[] words = new long[row.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = number(row.word(i));
        }
        long[] shingles = new long[Math.max(0, words.length - length + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long shingle = 0;
            for (int word = i; word < i + length; word++) {
                shingle = mixed(shingle + words[word]);
            }
            shingles[i] = shingle;
        }
        return shingles;
    }

    /** Those by which the text is found again, each once. */
    public static Set<Long> kept(WordRow row) {
        Set<Long> kept = new LinkedHashSet<>();
        for (long shingle : of(row)) {
            if ((shingle & (ONE_IN - 1)) == 0) {
                kept.add(shingle);
            }
        }
        return kept;
    }

    /** Fowler, Noll and Vo, 1a. */
    private static long number(String word) {
        long number = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            number = (number ^ word.charAt(i)) * PRIME;
        }
        return number;
    }

    /** Stafford's thirteenth, as in {@link java.util.SplittableRandom}: each bit depends on each. */
    private static long mixed(long number) {
        long mixed = number + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
