package org.vouch.domain.agreement;

/** How much a disagreement counts, by how many steps it is: J. Cohen, Psychological Bulletin 70 (1968), 213-220. */
public enum Weighting {
    /** One wholly, whatever the steps. */
    UNWEIGHTED,
    /** Each step as much as the others. */
    LINEAR,
    /** By the square of the steps. */
    QUADRATIC;

    double of(int steps) {
        return switch (this) {
            case UNWEIGHTED -> steps == 0 ? 0 : 1;
            case LINEAR -> steps;
            case QUADRATIC -> (double) steps * steps;
        };
    }
}
