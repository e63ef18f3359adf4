package org.vouch.domain.agreement;

/** Data that papers print together with the figures they come to. */
final class Published {

    private static final int NONE = 0;

    /**
     * Four observers, twelve units, values 1 to 5, some missing: K. Krippendorff, Computing Krippendorff's
     * Alpha-Reliability, 2011, section C. Also {@code cac.raw4raters} of the R package irrCAC.
     */
    private static final int[][] FOUR_OBSERVERS = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
        {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE}
    };

    /** Fourteen graders, ten subjects, five categories: the worked example of "Fleiss' kappa", Wikipedia. */
    private static final int[][] FOURTEEN_GRADERS = {
        {0, 0, 0, 0, 14},
        {0, 2, 6, 4, 2},
        {0, 0, 3, 5, 6},
        {0, 3, 9, 2, 0},
        {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0},
        {3, 2, 6, 3, 0},
        {2, 5, 3, 2, 2},
        {6, 5, 2, 1, 0},
        {0, 2, 2, 3, 7}
    };

    private Published() {}

    static Ratings fourObservers() {
        Ratings ratings = new Ratings(5);
        for (int observer = 0; observer < FOUR_OBSERVERS.length; observer++) {
            for (int unit = 0; unit < FOUR_OBSERVERS[observer].length; unit++) {
                if (FOUR_OBSERVERS[observer][unit] != NONE) {
                    ratings.add(unit, observer, FOUR_OBSERVERS[observer][unit] - 1);
                }
            }
        }
        return ratings;
    }

    static Ratings fourteenGraders() {
        Ratings ratings = new Ratings(5);
        for (int subject = 0; subject < FOURTEEN_GRADERS.length; subject++) {
            int grader = 0;
            for (int category = 0; category < 5; category++) {
                for (int time = 0; time < FOURTEEN_GRADERS[subject][category]; time++) {
                    ratings.add(subject, grader++, category);
                }
            }
        }
        return ratings;
    }
}
