package org.vouch.web.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.NameKind;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.source.Tie;

/** What the form of a source edits. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceKind kind;
    private String country;
    private String note;
    private boolean knownToDesk;
    private final List<NameLine> names = new ArrayList<>();
    private final List<TieLine> ties = new ArrayList<>();
    private final List<InterestLine> interests = new ArrayList<>();

    static SourceForm empty(String name) {
        SourceForm form = new SourceForm();
        form.names.add(new NameLine(NameKind.CANONICAL, name, null, null));
        return form;
    }

    static SourceForm of(SourceDetails details) {
        return of(details.content(), details.bodies());
    }

    static SourceForm of(SourceContent content, List<Tie> ties) {
        SourceForm form = new SourceForm();
        form.kind = content.kind();
        form.country = content.country();
        form.note = content.note();
        form.knownToDesk = content.knownToDesk();
        content.names().forEach(n -> form.names.add(new NameLine(n.kind(), n.text(), n.language(), n.script())));
        ties.forEach(tie -> form.ties.add(TieLine.of(tie)));
        content.interests().forEach(text -> form.interests.add(new InterestLine(text)));
        return form;
    }

    public void addName() {
        names.add(new NameLine(NameKind.ALIAS, null, null, null));
    }

    public void addTie() {
        ties.add(new TieLine());
    }

    public void addInterest() {
        interests.add(new InterestLine(null));
    }

    /** Takes a line out, of whichever list it stands in. */
    public void drop(Object line) {
        names.removeIf(name -> name == line);
        ties.removeIf(tie -> tie == line);
        interests.removeIf(interest -> interest == line);
    }

    List<Tie> tiesSaid() {
        return ties.stream().filter(line -> !line.isBlank()).map(TieLine::tie).toList();
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isKnownToDesk() {
        return knownToDesk;
    }

    public void setKnownToDesk(boolean knownToDesk) {
        this.knownToDesk = knownToDesk;
    }

    public List<NameLine> getNames() {
        return names;
    }

    public List<TieLine> getTies() {
        return ties;
    }

    public List<InterestLine> getInterests() {
        return interests;
    }
}
