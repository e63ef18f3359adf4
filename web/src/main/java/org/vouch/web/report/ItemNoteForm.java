package org.vouch.web.report;

import java.util.List;
import java.util.Objects;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.ReportDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** The note on one claim of a report, or on a statement chosen for it. */
public class ItemNoteForm implements EditForm<ItemNoteForm> {

    private static final long serialVersionUID = 1L;

    private long reportVersion;
    private long version;
    private String note;

    /**
     * Without a note where the claim or the statement was taken out.
     *
     * @param statement null for the note on the claim
     */
    static ItemNoteForm of(ReportDetails report, long claim, Long statement) {
        ItemNoteForm form = new ItemNoteForm();
        form.reportVersion = report.version();
        report.items().stream()
                .filter(item -> item.claim() == claim)
                .forEach(item -> form.note = statement == null ? item.note() : noteOn(statement, item));
        form.version = Objects.hashCode(form.note);
        return form;
    }

    private static String noteOn(long statement, ItemDetails item) {
        return item.chosen().stream()
                .filter(said -> said.id() == statement)
                .findFirst()
                .map(ItemStatement::note)
                .orElse(null);
    }

    long reportVersion() {
        return reportVersion;
    }

    /** Other words are another version; a report moves on with every step on it. */
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
