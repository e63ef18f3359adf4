package org.vouch.web.report;

import java.util.List;
import org.vouch.domain.report.ReportDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** Title and note of a report. */
public class ReportForm implements EditForm<ReportForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private String title;
    private String note;

    static ReportForm of(ReportDetails report) {
        ReportForm form = new ReportForm();
        form.version = report.version();
        form.title = report.title();
        form.note = report.note();
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return List.of(
                new Told("title", InWords.say("report.edit.name"), InWords.text(title)),
                new Told("note", InWords.say("report.edit.note"), InWords.text(note)));
    }

    @Override
    public void take(String field, ReportForm other) {
        if (field.equals("title")) {
            title = other.title;
        } else {
            note = other.note;
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
