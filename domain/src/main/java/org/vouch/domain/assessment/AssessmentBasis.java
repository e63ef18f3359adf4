package org.vouch.domain.assessment;

/** On what a grader judges. */
public enum AssessmentBasis {
    /** Own dealings with the source. */
    OWN_KNOWLEDGE,
    /** What it said before, and how that turned out. */
    RECORD,
    /** Evidence that the grader has seen. */
    EVIDENCE_SEEN,
    /** Evidence that somebody describes. */
    EVIDENCE_DESCRIBED,
    /** Others who say the same of their own knowledge. */
    CORROBORATION,
    /** Others who say otherwise. */
    CONTRADICTION,
    /** Knowledge of the field. */
    EXPERTISE
}
