package org.vouch.domain.opinion;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.SourceId;

/**
 * What a list says of one source, in its words. It stays as it is; only which source of the desk it speaks of is found, or
 * said by hand, or taken back.
 */
@Entity
@Table(name = "cited_opinion")
@SuppressWarnings("UnusedVariable") // what the list says is written once for the table and read by SQL, as records
public class CitedOpinion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cited_opinion")
    @SequenceGenerator(name = "cited_opinion", sequenceName = "cited_opinion_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "list_id", updatable = false)
    private long listId;

    @Column(updatable = false)
    private int line;

    @Column(updatable = false)
    private String name;

    @ElementCollection
    @CollectionTable(name = "opinion_term", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "position")
    @Column(name = "term")
    private List<String> terms = new ArrayList<>();

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private boolean doubtful;

    @Column(updatable = false)
    private String digest;

    @Column(name = "source_id")
    private Long sourceId;

    protected CitedOpinion() {}

    CitedOpinion(OpinionListId list, CheckedOpinion row, SourceId source) {
        GivenOpinion given = row.opinion();
        this.listId = list.value();
        this.line = given.line();
        this.name = given.name();
        this.terms.addAll(given.terms());
        this.words = given.words();
        this.address = given.address();
        this.doubtful = row.isDoubtful();
        this.digest = given.digest();
        speaksOf(source);
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** @param source of the desk, or null where it speaks of none */
    public final void speaksOf(SourceId source) {
        this.sourceId = source == null ? null : source.value();
    }

    public SourceId source() {
        return sourceId == null ? null : new SourceId(sourceId);
    }
}
