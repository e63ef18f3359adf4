package org.vouch.domain.agreement;

import java.util.OptionalDouble;

/**
 * How often the credibility of a statement is the same step as the reliability of its holder (A1, B2, C3, D4, E5). The two
 * are to be judged apart; in a study of 1,400 army reports 87 % of the pairs stood on that diagonal.
 *
 * @param pairs rows are reliability, columns credibility; what was not judged is last
 */
public record Halo(ConfusionMatrix pairs) {

    /** How many pairs are of two grades on their scales. */
    public int judged() {
        return pairs.first(Axis.SCALE).total();
    }

    public int onDiagonal() {
        return pairs.onDiagonal(Axis.SCALE);
    }

    /** How many pairs have an F or a 6. */
    public int notJudged() {
        return pairs.total() - judged();
    }

    /** Of the judged ones, those on the diagonal; empty where there are none. */
    public OptionalDouble share() {
        return judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) onDiagonal() / judged());
    }

    /** The share that would stand there if the two had nothing to do with each other, however often each grade is given. */
    public OptionalDouble expected() {
        double expected = 0;
        for (int step = 0; step < Axis.SCALE; step++) {
            double row = 0;
            double column = 0;
            for (int other = 0; other < Axis.SCALE; other++) {
                row += pairs.count(step, other);
                column += pairs.count(other, step);
            }
            expected += row * column;
        }
        return judged() == 0 ? OptionalDouble.empty() : OptionalDouble.of(expected / judged() / judged());
    }
}
