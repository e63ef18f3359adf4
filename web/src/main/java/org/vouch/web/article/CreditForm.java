package org.vouch.web.article;

import java.io.Serializable;
import org.vouch.domain.source.SourceHint;

/** One credit as it is typed. */
public class CreditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint source;
    private String asPrinted;

    protected CreditForm() {}

    CreditForm(SourceHint source, String asPrinted) {
        this.source = source;
        this.asPrinted = asPrinted;
    }

    boolean isEmpty() {
        return source == null && (asPrinted == null || asPrinted.isBlank());
    }

    public SourceHint getSource() {
        return source;
    }

    public void setSource(SourceHint source) {
        this.source = source;
    }

    public String getAsPrinted() {
        return asPrinted;
    }

    public void setAsPrinted(String asPrinted) {
        this.asPrinted = asPrinted;
    }
}
