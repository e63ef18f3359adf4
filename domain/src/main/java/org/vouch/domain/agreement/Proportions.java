package org.vouch.domain.agreement;

import java.util.Arrays;

/**
 * The sums behind the coefficients that compare the agreement of pairs with what the use of categories lets expect, for
 * any number of grades a subject: K. L. Gwet, Handbook of Inter-Rater Reliability, 4th edition, 2014, chapter 2.
 * Agreement is the mean over subjects judged twice or more; the use of a category is its mean share over all subjects.
 */
final class Proportions {

    private static final int AGREEING = 0;
    private static final int COMPARED = 1;
    private static final int JUDGED = 2;
    private static final int FIRST = 3;

    private Proportions() {}

    static double[] of(int[] counts) {
        double[] sums = new double[FIRST + counts.length];
        double given = Arrays.stream(counts).sum();
        if (given > 1) {
            double pairs = Arrays.stream(counts).mapToDouble(n -> n * (n - 1.0)).sum();
            sums[AGREEING] = pairs / (given * (given - 1));
            sums[COMPARED] = 1;
        }
        if (given > 0) {
            sums[JUDGED] = 1;
            for (int category = 0; category < counts.length; category++) {
                sums[FIRST + category] = counts[category] / given;
            }
        }
        return sums;
    }

    static boolean compared(int[] counts) {
        return Arrays.stream(counts).sum() > 1;
    }

    static int categories(double[] sums) {
        return sums.length - FIRST;
    }

    /** NaN if no subject was judged twice. */
    static double observed(double[] sums) {
        return sums[AGREEING] / sums[COMPARED];
    }

    static double share(double[] sums, int category) {
        return sums[FIRST + category] / sums[JUDGED];
    }

    /** NaN if nothing but agreement could be expected. */
    static double corrected(double observed, double expected) {
        return expected > 1 - 1e-12 ? Double.NaN : (observed - expected) / (1 - expected);
    }
}
