package org.vouch.domain.agreement;

import java.util.List;

/**
 * A measure of agreement that can be reckoned from sums over subjects. Each subject adds to the sums by itself, so that
 * subjects can be drawn anew, as {@link Bootstrap} does, without going through the grades again.
 */
public sealed interface Coefficient permits PercentAgreement, CohenKappa, FleissKappa, KrippendorffAlpha, GwetAc1 {

    /**
     * What a subject adds to the sums.
     *
     * @param said how many chose each category, or for two graders what the first and what the second chose
     */
    double[] adds(int[] said);

    /** Whether two or more grades of the subject can be compared. */
    boolean compares(int[] said);

    /** @return NaN where no disagreement was possible */
    double value(double[] sums);

    /** Of all subjects, with its interval. */
    default Agreement of(Ratings ratings) {
        return Bootstrap.of(ratings, List.of(this)).get(0);
    }
}
