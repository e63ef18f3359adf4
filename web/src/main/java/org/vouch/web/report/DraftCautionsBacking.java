package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Each statement once, at the first of the claims it was chosen for. */
    public List<ChosenChange> getChanged() {
        Set<Long> told = new HashSet<>();
        return changes.all().stream()
                .filter(change -> told.add(change.statement()))
                .toList();
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
