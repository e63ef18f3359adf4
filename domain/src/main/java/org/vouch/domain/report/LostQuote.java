package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Words that an edition quotes and their article no longer has, as they are kept with the reason. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by SQL, as records
class LostQuote {

    @Column(name = "statement_id")
    private long statementId;

    @Column(name = "article_version")
    private int version;

    private String quote;

    protected LostQuote() {}

    LostQuote(LostWords words) {
        this.statementId = words.statement();
        this.version = words.version();
        this.quote = words.quote();
    }
}
