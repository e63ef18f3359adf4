package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.vouch.domain.shared.Words;

/**
 * What stands above a report: its title, the question it answers, a note for the desk, the summary of its sources, and by
 * which profile of columns it is released besides.
 */
@Embeddable
class ReportHead {

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_QUESTION = 500;

    @Column(nullable = false)
    private String title;

    private String question;

    private String note;

    @Column(name = "profile_id")
    private Long profile;

    @Embedded
    private SourceSummary summary;

    protected ReportHead() {}

    /** @param before what stood there, or null; its summary and profile stay */
    ReportHead(String title, String question, String note, ReportHead before) {
        this.title = Words.required(title, LONGEST_TITLE);
        this.question = Words.optional(question, LONGEST_QUESTION);
        this.note = Words.optional(note, ReportItem.LONGEST_NOTE);
        this.summary = before == null ? null : before.summary;
        this.profile = before == null ? null : before.profile;
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

    /** The profile of columns of a further file of the next edition; null for none. */
    Long profile() {
        return profile;
    }

    /** Another, to be put in the place of this: EclipseLink does not see each change within an embedded part. */
    ReportHead with(SourceSummary written) {
        ReportHead more = new ReportHead(title, question, note, this);
        more.summary = written;
        return more;
    }

    /** Another, like {@link #with(SourceSummary)}. */
    ReportHead by(Long ofColumns) {
        ReportHead more = new ReportHead(title, question, note, this);
        more.profile = ofColumns;
        return more;
    }
}
