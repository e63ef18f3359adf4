package org.vouch.web.statement;

import java.io.Serializable;
import java.util.function.Function;
import org.vouch.domain.claim.CaveatRow;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/** A reservation as it is typed. */
public class CaveatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint utterer;
    private String words;
    private Long citation;

    public SourceHint getUtterer() {
        return utterer;
    }

    public void setUtterer(SourceHint utterer) {
        this.utterer = utterer;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    /** The citation it was recorded with; null in the panel, where it is the one being recorded. */
    public Long getCitation() {
        return citation;
    }

    public void setCitation(Long citation) {
        this.citation = citation;
    }

    static CaveatForm of(CaveatRow row, Function<SourceId, SourceHint> sources) {
        CaveatForm caveat = by(sources.apply(row.utterer()));
        caveat.words = row.text();
        caveat.citation = row.citation() == null ? null : row.citation().value();
        return caveat;
    }

    static CaveatForm by(SourceHint utterer) {
        CaveatForm caveat = new CaveatForm();
        caveat.utterer = utterer;
        return caveat;
    }
}
