package org.vouch.domain.source;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** The row that keeps a {@link Name}. */
@Entity
@Table(name = "source_name")
class SourceName {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_name_seq")
    @SequenceGenerator(name = "source_name_seq", sequenceName = "source_name_seq", allocationSize = 50)
    @SuppressWarnings("UnusedVariable") // the row's key
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the source's list
    private Source source;

    @SuppressWarnings("UnusedVariable") // the order of the source's list
    private int position;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    private String text;
    private String language;
    private String script;

    protected SourceName() {}

    SourceName(Source source, int position, Name name) {
        this.source = source;
        this.position = position;
        say(name);
    }

    final void say(Name name) {
        this.kind = name.kind();
        this.text = name.text();
        this.language = name.language();
        this.script = name.script();
    }

    Name value() {
        return new Name(kind, text, language, script);
    }
}
