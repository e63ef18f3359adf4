package org.vouch.domain.assessment;

/** Why a subject waits for a grade. */
public enum WhyToGrade {
    /** Somebody asked this person. */
    ASKED,
    /** Its grade is past its review date. */
    REVIEW_DUE,
    /** Its grade followed from fewer than are to judge it now. */
    TOO_FEW,
    /** It has no grade yet. */
    NEW
}
