package org.vouch.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.vouch.domain.statement.StatementId;

/** How one statement bears on one claim. It changes with its statement and is never changed alone. */
@Entity
public class Bearing {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bearing_seq")
    @SequenceGenerator(name = "bearing_seq", sequenceName = "bearing_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @Column(name = "claim_id")
    private long claimId;

    @Column(name = "statement_id")
    @SuppressWarnings("UnusedVariable") // bearings are asked for by it
    private long statementId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    protected Bearing() {}

    public Bearing(StatementId statement, ClaimId claim, Stance stance) {
        this.statementId = statement.value();
        this.claimId = claim.value();
        this.stance = stance;
    }

    void take(Stance other) {
        this.stance = other;
    }

    public ClaimId claim() {
        return new ClaimId(claimId);
    }

    public Stance stance() {
        return stance;
    }
}
