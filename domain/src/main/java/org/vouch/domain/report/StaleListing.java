package org.vouch.domain.report;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffId;

/** Reads which editions are stale and why. */
public interface StaleListing {

    /** Why an edition is stale, the latest reason first, those acknowledged too. */
    List<StaleMark> of(ReportId report, int number);

    /** Whether what the edition leans on was worked out after its release. */
    boolean isFilledLater(ReportId report, int number);

    /**
     * The editions in force with a reason nobody acknowledged, the latest first.
     *
     * @param concerned who drafted or released them; everybody's where it is empty
     */
    Page<StaleRow> open(Optional<StaffId> concerned, PageRequest asked);
}
