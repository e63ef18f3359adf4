package org.vouch.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.vouch.domain.source.SourceId;

/** The row that keeps a {@link EvidenceLine}. */
@Entity
@Table(name = "evidence")
class StatementEvidence extends CitedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String description;

    @Column(name = "issuer_id")
    private Long issuerId;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    @Column(name = "checker_id")
    private Long checkerId;

    protected StatementEvidence() {}

    StatementEvidence(Statement statement, int position, EvidenceLine line) {
        super(statement, position);
        say(line);
    }

    final void say(EvidenceLine line) {
        this.kind = line.kind();
        this.description = line.description();
        this.issuerId = line.issuer() == null ? null : line.issuer().value();
        this.state = line.state();
        this.checkerId = line.checker() == null ? null : line.checker().value();
        broughtBy(line.citation());
    }

    private static SourceId source(Long id) {
        return id == null ? null : new SourceId(id);
    }

    EvidenceLine value() {
        return new EvidenceLine(kind, description, source(issuerId), state, source(checkerId), citation());
    }
}
