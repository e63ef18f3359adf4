package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.shared.Words;
import org.vouch.domain.user.StaffId;

/**
 * What a house rule found in a draft and somebody let pass, with a reason. It stands for the coming edition and for what
 * was found then: found otherwise, it is not accepted.
 */
@Entity
@Table(name = "accepted_finding")
public class AcceptedFinding {

    static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accepted_finding")
    @SequenceGenerator(name = "accepted_finding", sequenceName = "accepted_finding_seq", allocationSize = 50)
    private Long id;

    @Column(name = "report_id")
    private long reportId;

    private int edition;

    @Enumerated(EnumType.STRING)
    private HouseRule rule;

    @Column(name = "claim_id")
    private long claimId;

    @Column(name = "statement_id")
    private Long statementId;

    private String state;
    private boolean holds;
    private String reason;

    @Column(name = "accepted_by")
    private long acceptedBy;

    @Column(name = "accepted_by_name")
    private String acceptedByName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected AcceptedFinding() {}

    /** @param edition the number the report would be released with */
    AcceptedFinding(ReportId report, int edition, RuleFinding found, String reason, Signature by) {
        this.reportId = report.value();
        this.edition = edition;
        this.rule = found.rule();
        this.claimId = found.claim();
        this.statementId = found.statement();
        this.state = found.state();
        this.holds = found.holds();
        this.reason = Words.required(reason, LONGEST_REASON);
        this.acceptedBy = by.who().value();
        this.acceptedByName = by.name();
        this.acceptedAt = by.at();
    }

    public long id() {
        return id;
    }

    public String reason() {
        return reason;
    }

    /** As it is read. */
    Acceptance told() {
        return new Acceptance(
                id, rule, claimId, statementId, state, reason, new StaffId(acceptedBy), acceptedByName, acceptedAt);
    }

    int edition() {
        return edition;
    }

    @Override
    public String toString() {
        return rule + " in edition " + edition + " of report " + reportId + (holds ? ", which it held" : "");
    }
}
