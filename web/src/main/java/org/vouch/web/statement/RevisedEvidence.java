package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.claim.EvidenceRow;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceLine;
import org.vouch.domain.statement.EvidenceState;

/** An item of evidence in the form of a statement. */
public class RevisedEvidence implements Serializable {

    private static final long serialVersionUID = 1L;

    private EvidenceKind kind = EvidenceKind.IMAGE;
    private String description;
    private SourceHint issuer;
    private EvidenceState state = EvidenceState.SHOWN;
    private SourceHint checker;
    private Long citation;

    static RevisedEvidence of(EvidenceRow row, SourceHint issuer, SourceHint checker) {
        RevisedEvidence item = new RevisedEvidence();
        item.kind = row.kind();
        item.description = row.description();
        item.issuer = issuer;
        item.state = row.state();
        item.checker = checker;
        item.citation = row.citation() == null ? null : row.citation().value();
        return item;
    }

    EvidenceLine line() {
        CitationId carriedBy = citation == null ? null : new CitationId(citation);
        return new EvidenceLine(kind, description, id(issuer), state, id(checker), carriedBy);
    }

    private static SourceId id(SourceHint source) {
        return source == null ? null : source.id();
    }

    public EvidenceKind getKind() {
        return kind;
    }

    public void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public SourceHint getIssuer() {
        return issuer;
    }

    public void setIssuer(SourceHint issuer) {
        this.issuer = issuer;
    }

    public EvidenceState getState() {
        return state;
    }

    public void setState(EvidenceState state) {
        this.state = state;
    }

    public SourceHint getChecker() {
        return checker;
    }

    public void setChecker(SourceHint checker) {
        this.checker = checker;
    }

    public Long getCitation() {
        return citation;
    }

    public void setCitation(Long citation) {
        this.citation = citation;
    }
}
