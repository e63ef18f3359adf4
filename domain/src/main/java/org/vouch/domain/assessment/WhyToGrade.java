package org.vouch.domain.assessment;

/** Why a subject waits for a grade. */
public enum WhyToGrade {
    /** Somebody asked this person. */
    ASKED,
    /** Its grade is past its review date. */
    REVIEW_DUE,
    /** It has no grade yet. */
    NEW
}
