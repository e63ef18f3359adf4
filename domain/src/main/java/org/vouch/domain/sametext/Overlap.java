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

    /** So much of the one or of the other; what it finds, and what it takes for copied, stands in the decision on it. */
    private static final double MUCH = 0.1;

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

    /** Whether so much is the same that the one seems to carry the other. */
    public boolean isMuch() {
        return words() > 0 && Math.max(share(), otherShare()) >= MUCH;
    }

    /** How much of the other text that would be, from 0 to 1. */
    public double otherShare() {
        return otherTotal == 0 ? 0 : Math.min(1, (double) words() / otherTotal);
    }
}
