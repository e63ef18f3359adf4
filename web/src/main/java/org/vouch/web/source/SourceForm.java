package org.vouch.web.source;

import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.NameKind;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceDetails;
import org.vouch.domain.source.SourceKind;
import org.vouch.web.shared.EditForm;
import org.vouch.web.shared.Told;

/** What the form of a source edits. */
public class SourceForm implements EditForm<SourceForm> {

    private static final long serialVersionUID = 1L;

    private long version;
    private SourceKind kind;
    private String country;
    private String note;
    private boolean knownToDesk;
    private List<NameLine> names = new ArrayList<>();
    private List<TieLine> ties = new ArrayList<>();
    private List<InterestLine> interests = new ArrayList<>();

    static SourceForm empty(String name) {
        SourceForm form = new SourceForm();
        form.names.add(new NameLine(NameKind.CANONICAL, name, null, null));
        return form;
    }

    static SourceForm of(SourceDetails details) {
        SourceContent content = details.content();
        SourceForm form = new SourceForm();
        form.version = details.version();
        form.kind = content.kind();
        form.country = content.country();
        form.note = content.note();
        form.knownToDesk = content.knownToDesk();
        content.names().forEach(name -> form.names.add(NameLine.of(name)));
        details.bodies().forEach(tie -> form.ties.add(TieLine.of(tie)));
        content.interests().forEach(text -> form.interests.add(new InterestLine(text)));
        return form;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public List<Told> told() {
        return new SourceTold(this).fields();
    }

    @Override
    public void take(String field, SourceForm other) {
        switch (field) {
            case "kind" -> kind = other.kind;
            case "country" -> country = other.country;
            case "names" -> names = other.names;
            case "affiliations" -> ties = other.ties;
            case "interests" -> interests = other.interests;
            case "note" -> note = other.note;
            default -> knownToDesk = other.knownToDesk;
        }
    }

    /** Its canonical name. */
    public String getName() {
        return names.get(0).getText();
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
