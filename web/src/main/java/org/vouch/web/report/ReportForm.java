package org.vouch.web.report;

import java.util.List;
import org.vouch.domain.report.ReportDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** What stands above a report, and the profile of columns of a further file. */
public class ReportForm implements EditForm<ReportForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private String title;
    private String question;
    private String note;
    private Long profile;
    private String profileName;

    static ReportForm of(ReportDetails report) {
        ReportForm form = new ReportForm();
        form.version = report.version();
        form.title = report.title();
        form.question = report.question();
        form.note = report.note();
        if (report.profile() != null) {
            form.profile = report.profile().id();
            form.profileName = report.profile().name();
        }
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
                new Told("note", InWords.say("report.edit.note"), InWords.text(note)),
                new Told("profile", InWords.say("profile.report"), InWords.text(profileName)));
    }

    @Override
    public void take(String field, ReportForm other) {
        switch (field) {
            case "title" -> title = other.title;
            case "question" -> question = other.question;
            case "profile" -> name(other.profile, other.profileName);
            default -> note = other.note;
        }
    }

    /** Chosen, with what it is called. */
    void name(Long chosen, String called) {
        profile = chosen;
        profileName = called;
    }

    public Long getProfile() {
        return profile;
    }

    public void setProfile(Long profile) {
        this.profile = profile;
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
