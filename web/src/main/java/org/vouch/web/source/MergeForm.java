package org.vouch.web.source;

import java.io.Serializable;
import org.vouch.domain.source.MergeSources;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/** Which source is merged into which, and why. */
public class MergeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private Long into;
    private SourceHint chosen;
    private String reason;
    private Long seenMerged;
    private Long seenKept;

    /** Remembers which versions were looked at, the first time they are. */
    void look(SourceDetails merged, SourceDetails kept) {
        if (seenMerged == null && kept != null) {
            seenMerged = merged.version();
            seenKept = kept.version();
        }
    }

    /** Somebody changed one of them: what is shown now is looked at anew. */
    void lookAgain() {
        seenMerged = null;
        seenKept = null;
    }

    MergeSources command() {
        return new MergeSources(new SourceId(id), seenMerged, new SourceId(into), seenKept, reason);
    }

    /** Of the page that shows what it comes to. */
    String address() {
        return "/sources/merge?faces-redirect=true&id=" + id + "&into="
                + chosen.id().value();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public SourceHint getChosen() {
        return chosen;
    }

    public void setChosen(SourceHint chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
