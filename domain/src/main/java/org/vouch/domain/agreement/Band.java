package org.vouch.domain.agreement;

/**
 * What Krippendorff's alpha allows: K. Krippendorff, Content Analysis, 2nd edition, 2004, pages 241 to 243. He gives the
 * bounds as customs, not as laws.
 */
public enum Band {
    /** From 0.800: can be relied on. */
    FIRM,
    /** From 0.667: tentative conclusions are still acceptable. */
    TENTATIVE,
    /** Below. */
    WEAK;

    public static final double FIRM_FROM = 0.8;
    public static final double TENTATIVE_FROM = 0.667;

    public static Band of(double alpha) {
        if (alpha >= FIRM_FROM) {
            return FIRM;
        }
        return alpha >= TENTATIVE_FROM ? TENTATIVE : WEAK;
    }
}
