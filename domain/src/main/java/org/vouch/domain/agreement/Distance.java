package org.vouch.domain.agreement;

/** How far two categories lie apart, squared, by the level of measurement: Krippendorff 2011, section E. */
public enum Distance {
    /** Same or not. */
    NOMINAL {
        @Override
        double squared(int low, int high, double[] chosen) {
            return low == high ? 0 : 1;
        }
    },
    /** As far as there are grades between them. */
    ORDINAL {
        @Override
        double squared(int low, int high, double[] chosen) {
            double between = -(chosen[low] + chosen[high]) / 2;
            for (int category = low; category <= high; category++) {
                between += chosen[category];
            }
            return between * between;
        }
    },
    /** By how many steps. */
    INTERVAL {
        @Override
        double squared(int low, int high, double[] chosen) {
            return (double) (high - low) * (high - low);
        }
    },
    /** By how many steps, seen from nothing; the first category is 1. */
    RATIO {
        @Override
        double squared(int low, int high, double[] chosen) {
            double ratio = (high - low) / (low + high + 2.0);
            return ratio * ratio;
        }
    };

    /**
     * @param low not after high
     * @param chosen how often each category was chosen among grades that can be compared
     */
    abstract double squared(int low, int high, double[] chosen);
}
