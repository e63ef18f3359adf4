package org.vouch.web.article;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.vouch.domain.article.VersionFacts;
import org.vouch.domain.article.VersionKind;
import org.vouch.domain.article.VersionLine;
import org.vouch.domain.shared.PartialDate;
import org.vouch.web.shared.InWords;
import org.vouch.web.shared.Told;

/** The date and note of one version, as they are typed. */
public class VersionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private int number;
    private VersionKind kind;
    private String publishedOn;
    private String note;

    protected VersionRow() {}

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

    Told told() {
        List<String> words = Stream.concat(InWords.day(publishedOn).stream(), InWords.text(note).stream())
                .toList();
        return new Told(field(), InWords.say("article.version-of", number, InWords.word(kind)), words);
    }

    /** Takes date and note over from the same version, if that is the field meant. */
    void take(String field, List<VersionRow> others) {
        others.stream()
                .filter(other -> field.equals(field()) && other.number == number)
                .forEach(other -> {
                    publishedOn = other.publishedOn;
                    note = other.note;
                });
    }

    private String field() {
        return "version-" + number;
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
