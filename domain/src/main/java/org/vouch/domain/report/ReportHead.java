package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.vouch.domain.shared.Words;

/** What stands above a report: its title, the question it answers, a note for the desk, the summary of its sources. */
@Embeddable
class ReportHead {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_QUESTION = 500;

    @Column(nullable = false)
    private String title;

    private String question;

    private String note;

    @Embedded
    private SourceSummary summary;

    protected ReportHead() {}

    /** @param before what stood there, or null; its summary stays */
    ReportHead(String title, String question, String note, ReportHead before) {
        this.title = Words.required(title, LONGEST_TITLE);
        this.question = Words.optional(question, LONGEST_QUESTION);
        this.note = Words.optional(note, ReportItem.LONGEST_NOTE);
        this.summary = before == null ? null : before.summary;
    }

    String title() {
        return title;
    }

    String question() {
        return question;
    }

    String note() {
        return note;
    }

    /** What an editor made of the summary of the sources; null leaves it to Vouch. */
    String summary() {
        return summary == null ? null : summary.text();
    }

    /** Another, to be put in the place of this: EclipseLink does not see each change within an embedded part. */
    ReportHead with(SourceSummary written) {
        ReportHead more = new ReportHead();
        more.title = title;
        more.question = question;
        more.note = note;
        more.summary = written;
        return more;
    }
}
