package org.vouch.domain.report;

import org.vouch.domain.user.StaffId;

/**
 * Hand the draft to those who read it before its release.
 *
 * @param reader the second reader, null for any senior editor
 */
public record SendForRelease(ReportId report, long version, StaffId reader) {

    /** To any senior editor. */
    public SendForRelease(ReportId report, long version) {
        this(report, version, null);
    }
}
