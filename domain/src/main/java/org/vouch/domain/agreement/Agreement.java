package org.vouch.domain.agreement;

/** A figure for how far graders agree, or why there is none. */
public sealed interface Agreement {

    /**
     * The figure.
     *
     * @param value 1 is full agreement; for coefficients that are corrected for chance 0 is what chance brings
     * @param low the lower end of its 95 % interval by {@link Bootstrap}
     * @param high the upper end
     * @param n how many subjects two or more graders judged
     */
    record Computed(double value, double low, double high, int n) implements Agreement {}

    /** No figure, and why. */
    record NotComputable(Obstacle reason) implements Agreement {}
}
