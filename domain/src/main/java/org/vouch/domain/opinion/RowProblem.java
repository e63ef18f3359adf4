package org.vouch.domain.opinion;

/** What is wrong with a row of a list. */
public enum RowProblem {
    /** Nobody is spoken of; not kept. */
    NO_NAME(true),
    /** Nothing is said; not kept. */
    NO_TERM(true),
    /** A cell is too long, or holds what no text holds; not kept. */
    UNFIT(true),
    /** The same row stands further up; kept once. */
    TWICE(true),
    /** The term looks like an address or a page's name, so it is perhaps no judgement; kept as it is. */
    ODD_TERM(false),
    /** Its link is no address of the web; kept without a link. */
    NO_LINK(false);

    private final boolean leavesOut;

    RowProblem(boolean leavesOut) {
        this.leavesOut = leavesOut;
    }

    /** Whether the row is not kept. */
    public boolean leavesOut() {
        return leavesOut;
    }
}
