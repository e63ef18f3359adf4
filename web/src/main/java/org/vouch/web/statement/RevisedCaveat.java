package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.claim.CaveatRow;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.CaveatLine;
import org.vouch.domain.statement.CitationId;

/** A caveat in the form of a statement. */
public class RevisedCaveat implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint utterer;
    private String words;
    private Long citation;

    static RevisedCaveat of(CaveatRow row, SourceHint utterer) {
        RevisedCaveat caveat = new RevisedCaveat();
        caveat.utterer = utterer;
        caveat.words = row.text();
        caveat.citation = row.citation() == null ? null : row.citation().value();
        return caveat;
    }

    CaveatLine line() {
        CitationId carriedBy = citation == null ? null : new CitationId(citation);
        return new CaveatLine(utterer == null ? null : utterer.id(), words, carriedBy);
    }

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

    public Long getCitation() {
        return citation;
    }

    public void setCitation(Long citation) {
        this.citation = citation;
    }
}
