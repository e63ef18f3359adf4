package org.vouch.domain.agreement;

/**
 * Krippendorff's alpha, for any number of graders and missing grades: K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, University of Pennsylvania, 2011; Content Analysis, 2nd edition, 2004, chapter 11.
 *
 * @param categories only the first so many count; the others are as missing
 */
public record KrippendorffAlpha(Distance distance, int categories) implements Coefficient {

    /** The coincidence matrix, row by row. */
    @Override
    public double[] adds(int[] counts) {
        double[] coincidences = new double[categories * categories];
        if (compares(counts)) {
            double others = given(counts) - 1.0;
            for (int row = 0; row < categories; row++) {
                for (int column = 0; column < categories; column++) {
                    int there = row == column ? counts[column] - 1 : counts[column];
                    coincidences[row * categories + column] = counts[row] * there / others;
                }
            }
        }
        return coincidences;
    }

    @Override
    public boolean compares(int[] counts) {
        return given(counts) > 1;
    }

    @Override
    public double value(double[] coincidences) {
        double[] chosen = new double[categories];
        double all = 0;
        for (int cell = 0; cell < coincidences.length; cell++) {
            chosen[cell / categories] += coincidences[cell];
            all += coincidences[cell];
        }
        double observed = 0;
        double expected = 0;
        for (int low = 0; low < categories; low++) {
            for (int high = low + 1; high < categories; high++) {
                double apart = distance.squared(low, high, chosen);
                observed += coincidences[low * categories + high] * apart;
                expected += chosen[low] * chosen[high] * apart;
            }
        }
        return expected == 0 ? Double.NaN : 1 - (all - 1) * observed / expected;
    }

    private int given(int[] counts) {
        int given = 0;
        for (int category = 0; category < categories; category++) {
            given += counts[category];
        }
        return given;
    }
}
