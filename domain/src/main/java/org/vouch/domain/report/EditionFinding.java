package org.vouch.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.user.StaffId;

/** What a house rule found when an edition was released, and who let it pass why; frozen with the edition. */
@Embeddable
@SuppressWarnings("UnusedVariable") // read by SQL, as records
class EditionFinding {

    @Enumerated(EnumType.STRING)
    private HouseRule rule;

    private boolean holds;

    @Column(name = "claim_id")
    private long claimId;

    @Column(name = "statement_id")
    private Long statementId;

    private String words;

    @Column(name = "accepted_by_name")
    private String acceptedByName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_reason")
    private String acceptedReason;

    protected EditionFinding() {}

    EditionFinding(JudgedFinding judged, StaffId releaser) {
        RuleFinding found = judged.found();
        this.rule = found.rule();
        this.holds = found.holds();
        this.claimId = found.claim();
        this.statementId = found.statement();
        this.words = found.state();
        judged.acceptedBy(releaser)
                .or(() -> judged.accepted().stream().findFirst())
                .ifPresent(accepted -> {
                    this.acceptedByName = accepted.byName();
                    this.acceptedAt = accepted.at();
                    this.acceptedReason = accepted.reason();
                });
    }
}
