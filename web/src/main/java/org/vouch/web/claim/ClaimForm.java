package org.vouch.web.claim;

import java.io.Serializable;
import java.util.Objects;
import org.vouch.domain.claim.ClaimDetails;

/** What the form of a claim edits. */
public class ClaimForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;
    private String note;
    private long version;
    private boolean inUse;
    private String seenWith;

    void fill(ClaimDetails details) {
        text = details.text();
        note = details.note();
        version = details.version();
        inUse = details.inUse();
    }

    /** Whether the claims that read like these words were not shown yet. */
    boolean isUnseen() {
        return !Objects.equals(seenWith, text);
    }

    void sawNear() {
        seenWith = text;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public long getVersion() {
        return version;
    }

    public boolean isInUse() {
        return inUse;
    }
}
