package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.source.SourceHint;

/** A reservation as it is typed. */
public class CaveatForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint utterer;
    private String words;

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

    static CaveatForm by(SourceHint utterer) {
        CaveatForm caveat = new CaveatForm();
        caveat.utterer = utterer;
        return caveat;
    }
}
