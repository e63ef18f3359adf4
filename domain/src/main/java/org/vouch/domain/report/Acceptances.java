package org.vouch.domain.report;

import java.util.List;

/** What was let pass of what house rules found. */
public interface Acceptances {

    void add(AcceptedFinding accepted);

    void remove(long acceptance);

    /** Those for the edition of this number, the earliest first. */
    List<Acceptance> of(ReportId report, int edition);
}
