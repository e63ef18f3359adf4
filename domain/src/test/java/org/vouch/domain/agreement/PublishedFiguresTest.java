package org.vouch.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Our figures are those of the papers. Where a paper prints three digits its computation is followed here to four; the
 * fraction says how.
 */
class PublishedFiguresTest {

    private static final double FOUR_DIGITS = 0.00005;

    /** Printed 0.743: its formula (section C) from the coincidences it prints, ((40 - 1) 32 - 344) / (40 * 39 - 344). */
    @Test
    void krippendorffsExampleIsNominal743() {
        assertThat(alpha(Distance.NOMINAL)).isEqualTo(904.0 / 1216, within(FOUR_DIGITS));
        assertThat(alpha(Distance.NOMINAL)).isEqualTo(0.7434, within(FOUR_DIGITS));
    }

    /** Printed 0.815: 1 - 39 * 220.5 / 46,582.5, of the same coincidences with the ordinal distances of section E. */
    @Test
    void krippendorffsExampleIsOrdinal815() {
        assertThat(alpha(Distance.ORDINAL)).isEqualTo(0.8154, within(FOUR_DIGITS));
    }

    /** Printed 0.849: 1 - 39 * 7 / 1,809.5, with the distances of intervals. */
    @Test
    void krippendorffsExampleIsInterval849() {
        assertThat(alpha(Distance.INTERVAL)).isEqualTo(0.8491, within(FOUR_DIGITS));
    }

    /** Printed 0.797, with the distances of ratios. */
    @Test
    void krippendorffsExampleIsRatio797() {
        assertThat(alpha(Distance.RATIO)).isEqualTo(0.7974, within(FOUR_DIGITS));
    }

    /** Printed 0.210, from an observed agreement of 0.378 and an expected one of 0.213. */
    @Test
    void fleissKappaOfFourteenGradersIs210() {
        assertThat(value(new FleissKappa().of(Published.fourteenGraders()))).isEqualTo(0.2099, within(FOUR_DIGITS));
        assertThat(value(new PercentAgreement().of(Published.fourteenGraders())))
                .isEqualTo(0.3780, within(FOUR_DIGITS));
    }

    /** Cohen's kappa, Wikipedia, "Simple example": 50 proposals. */
    @Test
    void cohensKappaOfTheFiftyProposalsIs400() {
        ConfusionMatrix proposals = new ConfusionMatrix(new int[][] {{20, 5}, {10, 15}});

        assertThat(kappa(Weighting.UNWEIGHTED, proposals)).isEqualTo(0.4000, within(FOUR_DIGITS));
    }

    /** By the formulas of Cohen 1960 and 1968: 0.7503, 0.7831 and 0.8155. */
    @Test
    void weightedKappaCountsHowFarGradersAreApart() {
        ConfusionMatrix three = new ConfusionMatrix(new int[][] {{11, 3, 1}, {1, 9, 0}, {0, 1, 10}});

        assertThat(kappa(Weighting.UNWEIGHTED, three)).isEqualTo(0.7503, within(FOUR_DIGITS));
        assertThat(kappa(Weighting.LINEAR, three)).isEqualTo(0.7831, within(FOUR_DIGITS));
        assertThat(kappa(Weighting.QUADRATIC, three)).isEqualTo(0.8155, within(FOUR_DIGITS));
    }

    /** K. L. Gwet's own R package irrCAC, "overview": kappa 0.7964094 of {@code cont3x3abstractors}. */
    @Test
    void kappaOfTheAbstractorsIsThatOfGwetsPackage() {
        ConfusionMatrix abstractors = new ConfusionMatrix(new int[][] {{13, 0, 0}, {0, 20, 7}, {0, 4, 56}});

        assertThat(kappa(Weighting.UNWEIGHTED, abstractors)).isEqualTo(0.7964, within(FOUR_DIGITS));
    }

    /** The same: AC1 0.77544, Fleiss 0.76117 and agreement 0.81818 of {@code cac.raw4raters}, with missing grades. */
    @Test
    void ac1OfTheFourObserversIsThatOfGwetsPackage() {
        assertThat(value(new GwetAc1().of(Published.fourObservers()))).isEqualTo(0.7754, within(FOUR_DIGITS));
        assertThat(value(new FleissKappa().of(Published.fourObservers()))).isEqualTo(0.7612, within(FOUR_DIGITS));
        assertThat(value(new PercentAgreement().of(Published.fourObservers()))).isEqualTo(0.8182, within(FOUR_DIGITS));
    }

    private static double alpha(Distance distance) {
        return value(new KrippendorffAlpha(distance, 5).of(Published.fourObservers()));
    }

    private static double kappa(Weighting weighting, ConfusionMatrix matrix) {
        return value(new CohenKappa(weighting, matrix.categories()).of(matrix));
    }

    private static double value(Agreement agreement) {
        return ((Agreement.Computed) agreement).value();
    }
}
