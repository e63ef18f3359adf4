package org.vouch.web.claim;

import java.io.Serializable;

/** One matter in the form of a claim. */
public class MatterLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;

    protected MatterLine() {}

    MatterLine(String text) {
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
