package org.vouch.domain.agreement;

/**
 * Gwet's AC1, which does not fall where nearly all grades are the same and nearly all graders agree (the paradox of
 * kappa): K. L. Gwet, Computing inter-rater reliability and its variance in the presence of high agreement, British
 * Journal of Mathematical and Statistical Psychology 61 (2008), 29-48; for any number of graders and missing grades as in
 * his Handbook of Inter-Rater Reliability, 4th edition, 2014. It counts all categories of the scale, chosen or not.
 */
public record GwetAc1() implements Coefficient {

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
        int categories = Proportions.categories(sums);
        double spread = 0;
        for (int category = 0; category < categories; category++) {
            double share = Proportions.share(sums, category);
            spread += share * (1 - share);
        }
        return Proportions.corrected(Proportions.observed(sums), spread / (categories - 1));
    }
}
