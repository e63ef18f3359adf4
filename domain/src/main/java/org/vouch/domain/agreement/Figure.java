package org.vouch.domain.agreement;

/** The figures for the agreement of a desk on one axis, as they are shown. */
public enum Figure {
    /** What decides on words for the whole: grades have an order, and what was not judged is missing. */
    ALPHA_ORDINAL,
    /** Without the order, and with <em>not judged</em> as one more category. */
    ALPHA_NOMINAL,
    FLEISS,
    AC1,
    PERCENT;

    Coefficient coefficient() {
        return switch (this) {
            case ALPHA_ORDINAL -> new KrippendorffAlpha(Distance.ORDINAL, Axis.SCALE);
            case ALPHA_NOMINAL -> new KrippendorffAlpha(Distance.NOMINAL, Axis.CATEGORIES);
            case FLEISS -> new FleissKappa();
            case AC1 -> new GwetAc1();
            case PERCENT -> new PercentAgreement();
        };
    }
}
