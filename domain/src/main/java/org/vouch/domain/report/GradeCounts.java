package org.vouch.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many grades there are of each kind.
 *
 * @param all graded or not
 * @param good the upper two
 * @param poor the lower two
 * @param notJudged F or 6, which is no rank
 * @param missing no grade yet
 */
public record GradeCounts(int all, int good, int poor, int notJudged, int missing) {

    /** @param grades null where there is none */
    static GradeCounts of(Stream<String> grades, String good, String poor, char notJudged) {
        List<String> all = new ArrayList<>();
        grades.forEach(all::add);
        return new GradeCounts(
                all.size(), count(all, good), count(all, poor), count(all, String.valueOf(notJudged)), (int)
                        all.stream().filter(grade -> grade == null).count());
    }

    private static int count(List<String> grades, String among) {
        return (int) grades.stream()
                .filter(grade -> grade != null && among.contains(grade))
                .count();
    }
}
