package org.vouch.web.source;

import java.io.Serializable;

/** One interest in the form of a source. */
public class InterestLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;

    protected InterestLine() {}

    InterestLine(String text) {
        this.text = text;
    }

    boolean isBlank() {
        return text == null || text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
