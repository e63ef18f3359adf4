package org.vouch.domain.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceId;

/** A proposition that statements speak to. It is proposed in one sentence that could be true or false. */
@Entity
public class Claim {

    static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_MATTER = 200;
    private static final int MOST_MATTERS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String text;
    private String note;

    @ElementCollection
    @CollectionTable(name = "claim_matter", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "matter")
    private Set<String> matters = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "claim_accused", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "source_id")
    private Set<Long> accused = new LinkedHashSet<>();

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private Instant createdAt;

    protected Claim() {}

    /**
     * @param note what the desk means by it, or null
     * @param matters what it is about, at most ten; nothing typed is none
     */
    public Claim(String text, String note, List<String> matters, Instant at) {
        this.createdAt = at;
        say(text, note, matters);
    }

    public void revise(String text, String note, List<String> matters) {
        say(text, note, matters);
    }

    /** Whom it accuses of something, these and nobody else: they are to be heard, or asked in vain. */
    void accuse(Collection<SourceId> whom) {
        List<Long> wanted = whom.stream().map(SourceId::value).toList();
        accused.retainAll(wanted);
        accused.addAll(wanted);
    }

    List<SourceId> accused() {
        return accused.stream().sorted().map(SourceId::new).toList();
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    public long version() {
        return version;
    }

    public String text() {
        return text;
    }

    public String note() {
        return note;
    }

    /** In the order of the alphabet. */
    public List<String> matters() {
        return matters.stream().sorted().toList();
    }

    private void say(String text, String note, List<String> about) {
        this.text = Words.required(text, LONGEST);
        this.note = Words.optional(note, LONGEST_NOTE);
        Map<String, String> typed = new LinkedHashMap<>();
        about.stream()
                .map(matter -> Words.optional(matter, LONGEST_MATTER))
                .filter(Objects::nonNull)
                .forEach(matter -> typed.putIfAbsent(Words.folded(matter), matter));
        Collection<String> wanted = typed.values();
        if (wanted.size() > MOST_MATTERS) {
            throw new TooManyMatters(MOST_MATTERS);
        }
        matters.retainAll(wanted);
        matters.addAll(wanted);
    }
}
