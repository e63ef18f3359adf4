package org.vouch.web.report;

import java.util.List;
import org.vouch.domain.report.ReportDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** Title, question and note of a report. */
public class ReportForm implements EditForm<ReportForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private String title;
    private String question;
    private String note;

    static ReportForm of(ReportDetails report) {
        ReportForm form = new ReportForm();
        form.version = report.version();
        form.title = report.title();
        form.question = report.question();
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
                new Told("question", InWords.say("report.edit.question"), InWords.text(question)),
                new Told("note", InWords.say("report.edit.note"), InWords.text(note)));
    }

    @Override
    public void take(String field, ReportForm other) {
        switch (field) {
            case "title" -> title = other.title;
            case "question" -> question = other.question;
            default -> note = other.note;
        }
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
