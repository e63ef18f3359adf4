package org.vouch.domain.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What graders said of subjects, each at most one category of each subject. Any may be missing. Categories are numbered
 * from 0 in the order of their scale; what does not stand on the scale comes last.
 */
public final class Ratings {

    private final int categories;
    private final Map<Long, Map<Long, Integer>> bySubject = new LinkedHashMap<>();
    private final Map<Long, Integer> ofGrader = new HashMap<>();

    /** @param categories how many there are to choose from, chosen or not */
    public Ratings(int categories) {
        this.categories = categories;
    }

    /** @throws IllegalArgumentException if there is no such category, or the grader judged that subject before */
    public Ratings add(long subject, long grader, int category) {
        if (category < 0 || category >= categories) {
            throw new IllegalArgumentException("category " + category + " of " + categories);
        }
        Map<Long, Integer> said = bySubject.computeIfAbsent(subject, fresh -> new LinkedHashMap<>());
        if (said.put(grader, category) != null) {
            throw new IllegalArgumentException("grader " + grader + " judged subject " + subject + " twice");
        }
        ofGrader.merge(grader, 1, Integer::sum);
        return this;
    }

    public int categories() {
        return categories;
    }

    /** How many judged anything. */
    public int graders() {
        return ofGrader.size();
    }

    /** How many were judged by anybody. */
    public int subjects() {
        return bySubject.size();
    }

    /** How often the category was chosen. */
    public int chosen(int category) {
        return bySubject.values().stream()
                .mapToInt(said -> (int)
                        said.values().stream().filter(one -> one == category).count())
                .sum();
    }

    /** How many grades there are. */
    public int given() {
        return ofGrader.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of each subject how many graders chose each category. */
    List<int[]> counts() {
        List<int[]> counts = new ArrayList<>(bySubject.size());
        for (Map<Long, Integer> said : bySubject.values()) {
            int[] chosen = new int[categories];
            said.values().forEach(category -> chosen[category]++);
            counts.add(chosen);
        }
        return counts;
    }

    /** What both said of each subject that both judged: rows are the first grader's categories. */
    public ConfusionMatrix pair(long first, long second) {
        int[][] cells = new int[categories][categories];
        for (Map<Long, Integer> said : bySubject.values()) {
            Integer row = said.get(first);
            Integer column = said.get(second);
            if (row != null && column != null) {
                cells[row][column]++;
            }
        }
        return new ConfusionMatrix(cells);
    }
}
