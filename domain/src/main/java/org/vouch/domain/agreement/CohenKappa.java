package org.vouch.domain.agreement;

import java.util.List;

/**
 * Cohen's kappa of two graders who judged the same subjects: J. Cohen, A coefficient of agreement for nominal scales,
 * Educational and Psychological Measurement 20 (1960), 37-46; weighted: Psychological Bulletin 70 (1968), 213-220.
 *
 * @param categories only the first so many count; a subject to which either gave another is left out
 */
public record CohenKappa(Weighting weighting, int categories) implements Coefficient {

    /** Of two graders, whose grades of the same subjects the matrix has, with its interval. */
    public Agreement of(ConfusionMatrix matrix) {
        return Bootstrap.of(new Tally(matrix.subjects(), 2), List.of(this)).get(0);
    }

    /**
     * The confusion matrix, row by row.
     *
     * @param said what the first and what the second chose
     */
    @Override
    public double[] adds(int[] said) {
        double[] cells = new double[categories * categories];
        if (compares(said)) {
            cells[said[0] * categories + said[1]] = 1;
        }
        return cells;
    }

    @Override
    public boolean compares(int[] said) {
        return said[0] < categories && said[1] < categories;
    }

    @Override
    public double value(double[] cells) {
        double[] rows = new double[categories];
        double[] columns = new double[categories];
        double all = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            rows[cell / categories] += cells[cell];
            columns[cell % categories] += cells[cell];
            all += cells[cell];
        }
        double observed = 0;
        double expected = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            double weight = weighting.of(Math.abs(cell / categories - cell % categories));
            observed += weight * cells[cell];
            expected += weight * rows[cell / categories] * columns[cell % categories] / all;
        }
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }
}
