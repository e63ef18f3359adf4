package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.article.TextSpan;

/** The chosen words: where they stand and what they are. */
public class SpanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int start;
    private int end;
    private String quote;

    public int getStart() {
        return start;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getEnd() {
        return end;
    }

    public void setEnd(int end) {
        this.end = end;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    static SpanForm of(TextSpan span) {
        SpanForm form = new SpanForm();
        form.start = span.start();
        form.end = span.end();
        form.quote = span.quote();
        return form;
    }
}
