package org.vouch.domain.agreement;

/** Why no figure for agreement can be had. */
public enum Obstacle {
    /** Nothing was judged. */
    NO_GRADES,
    /** One person alone judged. */
    ONE_GRADER,
    /** Several judged, but nobody the same subject as another. */
    NO_OVERLAP,
    /** A single subject was judged by two or more: nothing can be said of how far such a figure would vary. */
    ONE_SUBJECT,
    /** All chose one category: no disagreement was possible, and so agreement says nothing. */
    ONE_CATEGORY
}
