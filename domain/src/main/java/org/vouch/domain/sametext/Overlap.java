package org.vouch.domain.sametext;

import java.util.List;

/**
 * What one text has in common with another.
 *
 * @param passages in the order of the first text; none overlaps another there
 * @param total the words of the first text
 * @param otherTotal the words of the second
 */
public record Overlap(List<Passage> passages, int total, int otherTotal) {

    public Overlap {
        passages = List.copyOf(passages);
    }

    /** How many words of the first text stand in the other as well. */
    public int words() {
        return passages.stream().mapToInt(Passage::words).sum();
    }

    /** The words of the longest passage. */
    public int longest() {
        return passages.stream().mapToInt(Passage::words).max().orElse(0);
    }

    /** The part of the first text that stands in the other, from 0 to 1. */
    public double share() {
        return total == 0 ? 0 : (double) words() / total;
    }

    /** How much of the other text that would be, from 0 to 1. */
    public double otherShare() {
        return otherTotal == 0 ? 0 : Math.min(1, (double) words() / otherTotal);
    }
}
