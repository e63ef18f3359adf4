package org.vouch.domain.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** What was said of the rows of a report on its way to the coming edition. */
@ApplicationScoped
public class OpenRemarks {

    private final Remarks remarks;
    private final Editions editions;

    @Inject
    public OpenRemarks(Remarks remarks, Editions editions) {
        this.remarks = remarks;
        this.editions = editions;
    }

    protected OpenRemarks() {
        this(null, null);
    }

    /** Answered or not, the earliest first. */
    public List<Remark> of(ReportId report) {
        return remarks.of(report, editions.latest(report) + 1);
    }

    /** @throws RemarksOpen if one of them waits for an answer */
    public void checkAnswered(Report report) {
        checkAnswered(report, editions.latest(report.id()) + 1);
    }

    /** The same, as if this were the number of the coming edition. */
    void checkAnswered(Report report, int edition) {
        String where = remarks.of(report.id(), edition).stream()
                .filter(remark -> remark.isOpenIn(report.items()))
                .map(Remark::row)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            throw new RemarksOpen(where);
        }
    }
}
