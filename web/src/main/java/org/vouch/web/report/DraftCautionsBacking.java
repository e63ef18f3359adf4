package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.vouch.domain.report.ChosenChange;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportState;

/** What holds no release, and should be known to whoever sends, reads or releases a report before its rows are frozen. */
@Named("draftCautions")
@RequestScoped
public class DraftCautionsBacking {

    @Inject
    private ReportBacking page;

    @Inject
    private SummaryBacking summary;

    @Inject
    private ChosenChangesBacking changes;

    /** Whether what an editor wrote of the sources rests on other numbers than there are now. */
    public boolean isSummaryMoved() {
        return isUnreleased() && summary.isMoved();
    }

    public List<ChosenChange> getChanged() {
        return changes.all();
    }

    /** The headings below which nothing stands: they are in no file. */
    public List<String> getHeadingsLeftOut() {
        return report().groups().stream()
                .filter(group -> group.section() != null && group.items().isEmpty())
                .map(group -> group.section().heading())
                .toList();
    }

    private boolean isUnreleased() {
        return report().state() != ReportState.RELEASED;
    }

    private ReportDetails report() {
        return page.getReport();
    }
}
