package org.vouch.domain.assessment;

/** What is graded. */
public enum SubjectKind {
    SOURCE,
    STATEMENT;

    /** The word of its address, such as {@code source}. */
    public String word() {
        return this == SOURCE ? "source" : "statement";
    }
}
