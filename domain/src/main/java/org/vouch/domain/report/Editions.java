package org.vouch.domain.report;

/** The frozen editions; there is no way to change or remove one. */
public interface Editions {

    void add(Edition edition);

    /** The number of the latest edition, 0 where there is none. */
    int latest(ReportId report);
}
