package org.vouch.domain.agreement;

/** How far two categories lie apart, squared, by the level of measurement: Krippendorff 2011, section E. */
public enum Distance {
    /** Same or not. */
    NOMINAL,
    /** As far as there are grades between them. */
    ORDINAL,
    /** By how many steps. */
    INTERVAL,
    /** By how many steps, seen from nothing; the first category is 1. */
    RATIO;

    /**
     * @param low before high
     * @param chosen how often each category was chosen among grades that can be compared
     */
    double squared(int low, int high, double[] chosen) {
        double apart = switch (this) {
            case NOMINAL -> 1;
            case ORDINAL -> between(low, high, chosen);
            case INTERVAL -> high - low;
            case RATIO -> (high - low) / (low + high + 2.0);
        };
        return apart * apart;
    }

    private static double between(int low, int high, double[] chosen) {
        double between = -(chosen[low] + chosen[high]) / 2;
        for (int category = low; category <= high; category++) {
            between += chosen[category];
        }
        return between;
    }
}
