package org.vouch.domain.report;

/** The frozen editions; there is no way to change or remove one. */
public interface Editions {

    /** Keeps it. */
    void add(Edition edition);

    /** Whoever marks editions stale has finished, or waits: a grade is either in the rows or makes them stale. */
    void hold();

    /** Keeps what an edition that was added leans on now. */
    void lean(Edition edition);

    /** The number of the latest edition, 0 where there is none. */
    int latest(ReportId report);
}
