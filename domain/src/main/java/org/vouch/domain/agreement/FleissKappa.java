package org.vouch.domain.agreement;

/**
 * Fleiss' kappa for any number of graders, who may be others for each subject: J. L. Fleiss, Measuring nominal scale
 * agreement among many raters, Psychological Bulletin 76 (1971), 378-382. Where subjects have unequal numbers of grades it
 * is Gwet's generalisation (see {@link Proportions}), which is Fleiss' own figure where the numbers are equal.
 */
public record FleissKappa() implements Coefficient {

    @Override
    public double[] adds(int[] counts) {
        return Proportions.of(counts);
    }

    @Override
    public boolean compares(int[] counts) {
        return Proportions.compared(counts);
    }

    @Override
    public double value(double[] sums) {
        double expected = 0;
        for (int category = 0; category < Proportions.categories(sums); category++) {
            expected += Math.pow(Proportions.share(sums, category), 2);
        }
        return Proportions.corrected(Proportions.observed(sums), expected);
    }
}
