package org.vouch.domain.report;

import java.util.List;

/** Reads what was said of the rows of reports. */
public interface RemarkListing {

    /** On its way to the coming edition; the earliest first. */
    List<RemarkRow> of(ReportId report);
}
