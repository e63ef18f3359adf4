package org.vouch.domain.assessment;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.claim.Stance;

/**
 * What a source held, counted.
 *
 * @param held how many statements
 * @param borneOut how many of them the desk holds to be confirmed by other sources (credibility 1)
 * @param denied how many assert what another source denies
 * @param corrected how many stand in an article that was corrected or retracted afterwards
 * @param counts by what they take on a claim, and by their grade of record
 */
public record SourceTally(long held, long borneOut, long denied, long corrected, List<StanceCount> counts) {

    public SourceTally {
        counts = List.copyOf(counts);
    }

    /** How many take this stance with this grade; null for those without one. */
    public long of(Stance stance, String grade) {
        return count(stance, grade).map(StanceCount::statements).orElse(0L);
    }

    private Optional<StanceCount> count(Stance stance, String grade) {
        return counts.stream()
                .filter(count -> count.stance() == stance)
                .filter(count -> grade == null ? count.grade() == null : grade.equals(count.grade()))
                .findFirst();
    }

    /** Statements that take one stance and have one grade, or none where it is null. */
    public record StanceCount(Stance stance, String grade, long statements) {}
}
