package org.vouch.domain.assessment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether those who judged apart came to one grade. A to E and 1 to 5 lie on a scale and have a distance; F and 6 lie on
 * none: whoever could not judge differs from whoever could, and agrees with others who could not.
 */
public final class Convergence {

    private static final String ON_THE_SCALE = "ABCDE12345";
    private static final int STEPS = 5;

    private final List<String> grades;
    private final int distance;

    /**
     * @param grades the letters or digits, at least one, all of one scale
     * @param distance by how many steps they may differ and still be one; 0 where they must be the same
     */
    public Convergence(List<String> grades, int distance) {
        this.grades = List.copyOf(grades);
        this.distance = distance;
    }

    /** Whether the grade of record follows by itself. */
    public boolean holds() {
        if (grades.stream().distinct().count() == 1) {
            return true;
        }
        return grades.stream().allMatch(ON_THE_SCALE::contains) && spread() <= distance;
    }

    /** The grade that follows: where they differ by no more than the distance, the most cautious of them. */
    public String grade() {
        return grades.stream().max(String::compareTo).orElseThrow();
    }

    /** The grades that differ from this one, in order and each as often as it was given; null where there are none. */
    public String dissentFrom(String grade) {
        String others = grades.stream().filter(g -> !g.equals(grade)).sorted().collect(Collectors.joining(", "));
        return others.isEmpty() ? null : others;
    }

    private int spread() {
        List<Integer> places = grades.stream()
                .map(g -> ON_THE_SCALE.indexOf(g) % STEPS)
                .sorted()
                .toList();
        return places.get(places.size() - 1) - places.get(0);
    }
}
