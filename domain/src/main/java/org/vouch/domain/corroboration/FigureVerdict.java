package org.vouch.domain.corroboration;

/** What is plain of two figures beside each other; those an editor looks for first stand first. */
public enum FigureVerdict {
    /** Of one phase, unit and date, and no number that fits both. */
    DIFFER(true),
    /** Of one phase, unit and date, and some number fits both. */
    AGREE(true),
    /** Both tell for which day they hold, and no day fits both. */
    OTHER_DATE(false),
    /** They count at different phases: who decides on 12,000 has not sent them. */
    OTHER_PHASE(false),
    /** One tells a phase, the other none. */
    PHASE_MISSING(false),
    /** One has words alone: "several thousand". */
    NO_NUMBER(false),
    /** They count different things. */
    OTHER_UNIT(false);

    private final boolean comparable;

    FigureVerdict(boolean comparable) {
        this.comparable = comparable;
    }

    public boolean isComparable() {
        return comparable;
    }
}
