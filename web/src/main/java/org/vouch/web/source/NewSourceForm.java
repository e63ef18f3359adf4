package org.vouch.web.source;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.Name;
import org.vouch.domain.source.SourceContent;
import org.vouch.domain.source.SourceKind;

/** The few things asked of a source that is added from within another form. */
public class NewSourceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String shortName;
    private SourceKind kind;
    private String country;
    private String description;
    private final SeenNear seen = new SeenNear();

    /** @param kind that is asked for, or null where it is to be chosen */
    NewSourceForm(String name, SourceKind kind) {
        this.name = name;
        this.kind = kind;
    }

    SourceContent content() {
        List<Name> names = new ArrayList<>(List.of(Name.canonical(name)));
        if (shortName != null && !shortName.isBlank()) {
            names.add(Name.alias(shortName));
        }
        if (description != null && !description.isBlank()) {
            names.add(Name.description(description));
        }
        return new SourceContent(kind, names, country, List.of(), List.of(), null, false);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
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

    /** The sources with a close name, as far as they were shown. */
    public SeenNear getSeen() {
        return seen;
    }
}
