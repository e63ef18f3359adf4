package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.vouch.domain.shared.Words;

/**
 * What an editor made of the summary of a report's sources that Vouch writes, with what was counted when it was written.
 * As long as nobody did, the report has none of its own.
 */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by SQL, as records
class SourceSummary {

    static final int LONGEST = 20_000;

    @Column(name = "summary")
    private String text;

    @Column(name = "summary_facts")
    private String facts;

    @Column(name = "summary_by_name")
    private String byName;

    @Column(name = "summary_at")
    private Instant at;

    protected SourceSummary() {}

    /** @param facts what is counted now, to tell later whether that has changed */
    SourceSummary(String text, String facts, Signature by) {
        this.text = Words.required(text, LONGEST);
        this.facts = facts;
        this.byName = by.name();
        this.at = by.at();
    }

    String text() {
        return text;
    }

    /** None where nobody had written one. */
    static SourceSummary of(SummaryDetails former) {
        if (!former.isOwn()) {
            return null;
        }
        SourceSummary summary = new SourceSummary();
        summary.text = former.text();
        summary.facts = former.facts();
        summary.byName = former.byName();
        summary.at = former.at();
        return summary;
    }
}
