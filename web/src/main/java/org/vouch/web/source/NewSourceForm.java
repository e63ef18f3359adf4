package org.vouch.web.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.RegisterSource;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceKind;

/** The few things asked of a source that is added from within another form. */
public class NewSourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private SourceKind kind;
    private String country;
    private String description;
    private boolean alike;

    NewSourceForm(String name) {
        this.name = name;
    }

    /** @param another the editor saw that the name is taken, and adds it all the same */
    RegisterSource command(boolean another) {
        List<Name> names = new ArrayList<>(List.of(Name.canonical(name)));
        if (description != null && !description.isBlank()) {
            names.add(Name.description(description));
        }
        SourceContent content = new SourceContent(kind, names, country, List.of(), List.of(), null, false);
        return new RegisterSource(content, another);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Whether the desk has a source of this name, so that adding another has to be meant. */
    public boolean isAlike() {
        return alike;
    }

    void foundAlike() {
        this.alike = true;
    }
}
