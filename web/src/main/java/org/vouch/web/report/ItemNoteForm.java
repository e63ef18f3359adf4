package org.vouch.web.report;

import java.util.List;
import java.util.Objects;
import org.vouch.domain.report.ReportDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** The note on one claim of a report. */
public class ItemNoteForm implements EditForm<ItemNoteForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private String note;

    /** Without a note where the claim was taken out. */
    static ItemNoteForm of(ReportDetails report, long claim) {
        ItemNoteForm form = new ItemNoteForm();
        form.version = report.version();
        report.items().stream().filter(item -> item.claim() == claim).forEach(item -> form.note = item.note());
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return List.of(new Told("note", InWords.say("report.note"), InWords.text(note)));
    }

    @Override
    public void take(String field, ItemNoteForm other) {
        note = other.note;
    }

    boolean isSameAs(ItemNoteForm other) {
        return Objects.equals(note, other.note);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
