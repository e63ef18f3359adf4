package org.vouch.domain.agreement;

/**
 * The share of pairs of grades that are the same, in the mean over subjects judged twice or more. Says nothing of chance:
 * where all give one grade to nearly everything it is high whatever they think.
 */
public record PercentAgreement() implements Coefficient {

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
        return Proportions.observed(sums);
    }
}
