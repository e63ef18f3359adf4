package org.vouch.web.report;

import java.util.List;
import java.util.Objects;
import org.vouch.domain.report.ReportDetails;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** The summary of a report's sources, as an editor writes it. */
public class SummaryForm implements EditForm<SummaryForm> {

    private static final long serialVersionUID = 1L;

    private long reportVersion;
    private long version;
    private String text;

    /** With the words of the editors, or with Vouch's where there are none. */
    static SummaryForm of(ReportDetails report, String fresh) {
        String own = report.summary().text();
        SummaryForm form = new SummaryForm();
        form.reportVersion = report.version();
        form.version = Objects.hashCode(own);
        form.text = own == null ? fresh : own;
        return form;
    }

    long reportVersion() {
        return reportVersion;
    }

    /** Of the editors' words, 0 where there are none; a report moves on with every step on it. */
    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return List.of(new Told("text", InWords.say("report.summary.words"), InWords.text(text)));
    }

    @Override
    public void take(String field, SummaryForm other) {
        text = other.text;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
