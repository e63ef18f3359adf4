package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportWriting;
import org.vouch.domain.report.SourceFacts;
import org.vouch.domain.report.WriteSummary;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.web.shared.Editing;
import org.vouch.web.shared.Notes;

/** The summary of a report's sources: Vouch's, or what an editor made of it, with Vouch's beside it. */
@Named
@ViewScoped
public class SummaryBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportOriginsBacking origins;

    @Inject
    private ReportWriting writing;

    @Inject
    private RecentChanges changes;

    private String mode;
    private Editing<SummaryForm> editing;

    public void load() {
        if ("edit".equals(mode)) {
            editing = Editing.of(form());
        }
    }

    /** As Vouch would write it now, in the language of the page. */
    public String getFresh() {
        return SummaryWords.of(facts(), Faces.getLocale());
    }

    /** Whether something was counted otherwise when the editor's words were written. */
    public boolean isMoved() {
        return own() != null
                && !facts().toString().equals(page.getReport().summary().facts());
    }

    public String write() {
        SummaryForm form = editing.getForm();
        try {
            return write(form.reportVersion(), form.getText());
        } catch (ChangedMeanwhile e) {
            page.load();
            SummaryForm theirs = form();
            if (theirs.version() == editing.getOpened().version()) {
                return write(theirs.reportVersion(), form.getText()); // something else of the report was changed
            }
            editing.meet(theirs, changes.lastOf("report", page.getId()));
            return null;
        }
    }

    public String settle() {
        editing.settle();
        return write();
    }

    /** Vouch's in place of the editor's, now and from now on. */
    public String replace() {
        try {
            return write(page.getReport().version(), null);
        } catch (ChangedMeanwhile e) {
            page.load();
            Notes.refused("report.summary.changed-meanwhile");
            return null;
        }
    }

    private String write(long version, String words) {
        writing.summarise(new WriteSummary(page.getReport().id(), version, words, facts().toString()));
        return ReportBacking.page(page.getId());
    }

    private SummaryForm form() {
        return SummaryForm.of(page.getReport(), getFresh());
    }

    private SourceFacts facts() {
        ReportDetails report = page.getReport();
        Map<Long, List<SideNumbers>> sides = report.items().stream()
                .collect(Collectors.toMap(ItemDetails::claim, item -> origins.of(report, item.claim())));
        return SourceFacts.of(report, sides);
    }

    private String own() {
        return page.getReport().summary().text();
    }

    public boolean isEdited() {
        return "edit".equals(mode) && page.isOpen();
    }

    public boolean isCompared() {
        return "anew".equals(mode) && page.isOpen() && own() != null;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public Editing<SummaryForm> getEditing() {
        return editing;
    }
}
