package org.vouch.domain.assessment;

import java.time.LocalDate;
import java.util.Map;

/**
 * The desk's rules for grades.
 *
 * @param sources how many judge a source, 1 to 9
 * @param statements how many judge a statement, 1 to 9
 * @param alone how many judge a statement that a report relies on alone, 1 to 9
 * @param distance by how many steps grades may differ without a decision, 0 to 4
 * @param namesHidden whether whoever decides learns only afterwards who gave which grade
 * @param reviewMonths after how many months a grade is looked at again, by its letter or digit; 0 for never
 */
public record GradingRules(
        int sources, int statements, int alone, int distance, boolean namesHidden, Map<String, Integer> reviewMonths) {

    /** As the desk comes. */
    public static final GradingRules USUAL = new GradingRules(
            2,
            1,
            2,
            0,
            true,
            Map.ofEntries(
                    Map.entry("A", 12),
                    Map.entry("B", 12),
                    Map.entry("C", 6),
                    Map.entry("D", 6),
                    Map.entry("E", 12),
                    Map.entry("F", 3),
                    Map.entry("1", 12),
                    Map.entry("2", 6),
                    Map.entry("3", 3),
                    Map.entry("4", 3),
                    Map.entry("5", 6),
                    Map.entry("6", 1)));

    private static final int MOST_GRADERS = 9;
    private static final int LARGEST_DISTANCE = 4;
    private static final int MOST_MONTHS = 120;

    /** @throws RuleOutOfRange if a number is none of those */
    public GradingRules {
        within(sources, 1, MOST_GRADERS);
        within(statements, 1, MOST_GRADERS);
        within(alone, 1, MOST_GRADERS);
        within(distance, 0, LARGEST_DISTANCE);
        reviewMonths.values().forEach(months -> within(months, 0, MOST_MONTHS));
        reviewMonths = Map.copyOf(reviewMonths);
    }

    /** @param alone whether a report relies on it alone */
    int graders(SubjectKind kind, boolean alone) {
        if (kind == SubjectKind.SOURCE) {
            return sources;
        }
        return alone ? this.alone : statements;
    }

    /** The day on which such a grade given that day is due, or null for never. */
    public LocalDate reviewOf(String grade, LocalDate given) {
        int months = reviewMonths.getOrDefault(grade, 0);
        return months == 0 ? null : given.plusMonths(months);
    }

    private static void within(int number, int from, int to) {
        if (number < from || number > to) {
            throw new RuleOutOfRange(from, to);
        }
    }
}
