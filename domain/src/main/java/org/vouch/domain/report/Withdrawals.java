package org.vouch.domain.report;

import java.util.Optional;

/** Which editions were taken back. */
public interface Withdrawals {

    /** The edition's own number; empty where the report has none of this number. */
    Optional<Long> edition(ReportId report, int number);

    boolean has(long edition);

    void add(WithdrawnEdition withdrawn);
}
