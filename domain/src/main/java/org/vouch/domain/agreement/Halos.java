package org.vouch.domain.agreement;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Puts grades of statements beside the grades of their holders. A grader's credibility stands with the latest reliability
 * the same grader had given the holder by then; the desk's with the grade of record the holder had when the statement's
 * was settled. Grades that are limited to a matter or period say nothing of the whole source and are left out.
 */
final class Halos {

    /** Of the desk, whose own grades are those of record. */
    private static final long DESK = -1;

    private record Key(long grader, long source) {}

    private final Map<Key, NavigableMap<Instant, Integer>> reliability = new HashMap<>();
    private final Map<Long, int[][]> pairs = new HashMap<>();

    Halos(List<SettledGrade> all) {
        all.stream()
                .filter(grade -> grade.axis() == Axis.RELIABILITY && !grade.limited())
                .forEach(this::learn);
        Map<Long, SettledGrade> latest = new LinkedHashMap<>();
        all.stream()
                .filter(grade -> grade.axis() == Axis.CREDIBILITY && grade.asked())
                .forEach(grade -> {
                    pair(grade.grader(), grade.source(), grade.at(), grade.category());
                    latest.merge(
                            grade.statement(),
                            grade,
                            (one, next) -> next.settledAt().isBefore(one.settledAt()) ? one : next);
                });
        latest.values().stream()
                .filter(grade -> grade.record() != null)
                .forEach(grade -> pair(DESK, grade.source(), grade.settledAt(), grade.record()));
    }

    Halo ofDesk() {
        return of(DESK);
    }

    Halo of(long grader) {
        return new Halo(new ConfusionMatrix(pairs.getOrDefault(grader, new int[Axis.CATEGORIES][Axis.CATEGORIES])));
    }

    private void learn(SettledGrade grade) {
        given(grade.grader(), grade.source()).put(grade.at(), grade.category());
        if (grade.record() != null) {
            given(DESK, grade.source()).put(grade.settledAt(), grade.record());
        }
    }

    private NavigableMap<Instant, Integer> given(long grader, long source) {
        return reliability.computeIfAbsent(new Key(grader, source), fresh -> new TreeMap<>());
    }

    private void pair(long grader, long source, Instant at, int credibility) {
        NavigableMap<Instant, Integer> given = reliability.get(new Key(grader, source));
        Map.Entry<Instant, Integer> then = given == null ? null : given.floorEntry(at);
        if (then != null) {
            pairs.computeIfAbsent(grader, fresh -> new int[Axis.CATEGORIES][Axis.CATEGORIES])[then.getValue()][
                    credibility]++;
        }
    }
}
