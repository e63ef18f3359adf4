package org.vouch.web.statement;

import java.io.Serializable;
import java.util.function.Function;
import org.vouch.domain.claim.EvidenceRow;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.EvidenceKind;
import org.vouch.domain.statement.EvidenceState;

/** An item of evidence as it is typed. */
public class EvidenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private EvidenceKind kind = EvidenceKind.IMAGE;
    private String description;
    private SourceHint issuer;
    private EvidenceState state = EvidenceState.SHOWN;
    private SourceHint checker;
    private Long citation;

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

    /** The citation it was recorded with; null in the panel, where it is the one being recorded. */
    public Long getCitation() {
        return citation;
    }

    public void setCitation(Long citation) {
        this.citation = citation;
    }

    static EvidenceForm of(EvidenceRow row, Function<SourceId, SourceHint> sources) {
        EvidenceForm item = from(sources.apply(row.issuer()));
        item.kind = row.kind();
        item.description = row.description();
        item.state = row.state();
        item.checker = sources.apply(row.checker());
        item.citation = row.citation() == null ? null : row.citation().value();
        return item;
    }

    static EvidenceForm from(SourceHint issuer) {
        EvidenceForm evidence = new EvidenceForm();
        evidence.issuer = issuer;
        return evidence;
    }
}
