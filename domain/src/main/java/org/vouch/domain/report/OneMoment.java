package org.vouch.domain.report;

/** How long the work on an edition may take, and what of the desk it sees. */
public interface OneMoment {

    /** Whether a transaction is under way, in which others may have read and written already. */
    boolean isAmidst();

    /**
     * All that this transaction reads from here on is the desk as it is now, whatever others change meanwhile, and it may
     * take its time. Nothing was read or written in it before, and nothing is written after.
     */
    void see();

    /** The transaction may take its time, and sees what others change. */
    void takeTime();
}
