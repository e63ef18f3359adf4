package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.audit.RecentChanges;
import org.vouch.domain.report.ReportWriting;
import org.vouch.domain.report.WriteNote;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.web.shared.Editing;

/** Writing the note on one claim of a report. */
@Named
@ViewScoped
public class ItemNoteBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReportBacking page;

    @Inject
    private ReportWriting writing;

    @Inject
    private RecentChanges changes;

    private Long claim;
    private Long statement;
    private Editing<ItemNoteForm> editing;

    public void load() {
        if (claim != null) {
            editing = Editing.of(ItemNoteForm.of(page.getReport(), claim, statement));
        }
    }

    public String write() {
        try {
            return write(editing.getForm().reportVersion());
        } catch (ChangedMeanwhile e) {
            page.load();
            ItemNoteForm theirs = ItemNoteForm.of(page.getReport(), claim, statement);
            if (theirs.isSameAs(editing.getOpened())) {
                return write(theirs.reportVersion()); // something else of the report was changed
            }
            editing.meet(theirs, changes.lastOf("report", page.getId()));
            return null;
        }
    }

    private String write(long version) {
        String note = editing.getForm().getNote();
        writing.writeNote(new WriteNote(page.getReport().id(), version, claim, statement, note));
        return ReportBacking.item(page.getId(), claim);
    }

    public String settle() {
        editing.settle();
        return write();
    }

    public Editing<ItemNoteForm> getEditing() {
        return editing;
    }

    /** Whether a note is being written, so that its words are kept. */
    public boolean isKept() {
        return editing != null && page.isOpen();
    }

    /** Of the claim, or of a statement chosen for it. */
    public boolean isOn(long ofClaim, Long ofStatement) {
        return Objects.equals(claim, ofClaim) && Objects.equals(statement, ofStatement);
    }

    public Long getStatement() {
        return statement;
    }

    public void setStatement(Long statement) {
        this.statement = statement;
    }

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }
}
