package org.vouch.web.claim;

import java.io.Serializable;
import org.vouch.domain.source.SourceHint;

/** Somebody accused, in the form of a claim. */
public class AccusedLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint source;

    protected AccusedLine() {}

    AccusedLine(SourceHint source) {
        this.source = source;
    }

    public SourceHint getSource() {
        return source;
    }

    public void setSource(SourceHint source) {
        this.source = source;
    }
}
