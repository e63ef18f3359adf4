package org.vouch.domain.report;

import java.util.List;

/** Reads which chosen statements of a draft are no longer what was chosen. */
public interface ChosenChanges {

    /** Those of which something differs now; a change that was taken back since is none. */
    List<ChosenChange> of(ReportId report);
}
