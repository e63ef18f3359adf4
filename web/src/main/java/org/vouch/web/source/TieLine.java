package org.vouch.web.source;

import java.io.Serializable;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.Affiliation;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.Tie;

/** One affiliation in the form of a source. */
public class TieLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private AffiliationKind kind = AffiliationKind.ORGAN_OF;
    private SourceHint body;
    private String since;
    private String until;

    static TieLine of(Tie tie) {
        TieLine line = new TieLine();
        line.kind = tie.kind();
        line.body = new SourceHint(tie.source(), tie.name(), null, null, null);
        line.since = tie.since() == null ? null : tie.since().text();
        line.until = tie.until() == null ? null : tie.until().text();
        return line;
    }

    boolean isBlank() {
        return body == null && since == null && until == null;
    }

    Affiliation value() {
        return new Affiliation(kind, body.id(), PartialDate.ofNullable(since), PartialDate.ofNullable(until));
    }

    Tie tie() {
        return new Tie(kind, body.id(), body.name(), PartialDate.ofNullable(since), PartialDate.ofNullable(until));
    }

    public AffiliationKind getKind() {
        return kind;
    }

    public void setKind(AffiliationKind kind) {
        this.kind = kind;
    }

    public SourceHint getBody() {
        return body;
    }

    public void setBody(SourceHint body) {
        this.body = body;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
