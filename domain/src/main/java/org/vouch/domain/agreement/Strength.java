package org.vouch.domain.agreement;

/**
 * Words for kappa and its kin: J. R. Landis and G. G. Koch, The measurement of observer agreement for categorical data,
 * Biometrics 33 (1977), page 165, who call their own divisions clearly arbitrary.
 */
public enum Strength {
    POOR,
    SLIGHT,
    FAIR,
    MODERATE,
    SUBSTANTIAL,
    ALMOST_PERFECT;

    private static final double STEP = 0.2;

    /** Below 0 poor; up to 0.20 slight, 0.40 fair, 0.60 moderate, 0.80 substantial, each with its upper bound. */
    public static Strength of(double kappa) {
        if (kappa < 0) {
            return POOR;
        }
        if (kappa <= STEP) {
            return SLIGHT;
        }
        if (kappa <= 2 * STEP) {
            return FAIR;
        }
        if (kappa <= 3 * STEP) {
            return MODERATE;
        }
        return kappa <= 4 * STEP ? SUBSTANTIAL : ALMOST_PERFECT;
    }
}
