package org.vouch.domain.agreement;

import java.util.OptionalDouble;

/**
 * How often the credibility of a statement is the same step as the reliability of its holder (A1, B2, C3, D4, E5). The two
 * are to be judged apart; in a study of 1,400 army reports 87 % of the pairs stood on that diagonal (M. G. Samet,
 * Quantitative interpretation of two qualitative scales used to rate military intelligence, Human Factors 17 (1975)).
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
}
