package org.vouch.web.article;

import java.io.Serializable;
import org.vouch.domain.article.VersionKind;

/** What is typed about a later version. */
public class VersionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind;
    private String note;

    VersionForm(VersionKind kind, String note) {
        this.kind = kind.name();
        this.note = note;
    }

    VersionKind chosen() {
        return VersionKind.valueOf(kind);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
