package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vouch.domain.shared.Words;

/** That the desk stands by an edition no longer, and why. The edition stays, and so does this. */
@Entity
@Table(name = "edition_withdrawal")
@SuppressWarnings("UnusedVariable") // read by SQL, as records
public class WithdrawnEdition {

    static final int LONGEST_REASON = 2000;

    @Id
    @Column(name = "edition_id")
    private long editionId;

    private String reason;

    @Column(name = "withdrawn_by")
    private long withdrawnBy;

    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected WithdrawnEdition() {}

    WithdrawnEdition(long edition, String reason, Signature by) {
        this.editionId = edition;
        this.reason = Words.required(reason, LONGEST_REASON);
        this.withdrawnBy = by.who().value();
        this.withdrawnByName = by.name();
        this.withdrawnAt = by.at();
    }

    public String reason() {
        return reason;
    }
}
