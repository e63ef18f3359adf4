package org.vouch.web.article;

import org.vouch.domain.article.VersionFacts;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.article.VersionLine;
import org.vouch.domain.shared.PartialDate;

/** The date and note of one version, as they are typed. */
public class VersionRow {

    private final int number;
    private final VersionKind kind;
    private String publishedOn;
    private String note;

    VersionRow(VersionLine line) {
        this.number = line.number();
        this.kind = line.kind();
        this.publishedOn =
                line.publishedOn() == null ? null : line.publishedOn().text();
        this.note = line.note();
    }

    VersionFacts facts(Checked checked) {
        return checked.at(null, () -> new VersionFacts(number, kind, PartialDate.ofNullable(publishedOn), note));
    }

    public int getNumber() {
        return number;
    }

    public VersionKind getKind() {
        return kind;
    }

    public String getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(String publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
