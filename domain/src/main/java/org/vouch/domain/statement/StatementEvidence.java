package org.vouch.domain.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.vouch.domain.source.SourceId;

/** The row that keeps a {@link EvidenceLine}. */
@Entity
@Table(name = "evidence")
class StatementEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "statement_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the statement's list
    private Statement statement;

    @SuppressWarnings("UnusedVariable") // the order of the statement's list
    private int position;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String description;

    @Column(name = "issuer_id")
    private Long issuerId;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    @Column(name = "checker_id")
    private Long checkerId;

    @ManyToOne
    @JoinColumn(name = "citation_id")
    private Citation citation;

    protected StatementEvidence() {}

    StatementEvidence(Statement statement, int position, EvidenceLine line) {
        this.statement = statement;
        this.position = position;
        say(line);
    }

    final void say(EvidenceLine line) {
        this.kind = line.kind();
        this.description = line.description();
        this.issuerId = line.issuer() == null ? null : line.issuer().value();
        this.state = line.state();
        this.checkerId = line.checker() == null ? null : line.checker().value();
        this.citation = statement.citation(line.citation());
    }

    /** The citation is taken away; what it carried stays with the statement. */
    void loosen(Citation gone) {
        if (gone.equals(citation)) {
            citation = null;
        }
    }

    private static SourceId source(Long id) {
        return id == null ? null : new SourceId(id);
    }

    EvidenceLine value() {
        return new EvidenceLine(
                kind, description, source(issuerId), state, source(checkerId), citation == null ? null : citation.id());
    }
}
