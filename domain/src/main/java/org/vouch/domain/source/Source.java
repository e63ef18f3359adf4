package org.vouch.domain.source;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.vouch.domain.shared.Words;

/**
 * A person, body or channel that originates or carries information. It is registered under one canonical name, gathers
 * other names, affiliations and interests as the desk learns of them, and is retired with a reason when it is not to be
 * used any more; then it stays readable, and may be brought back. Two that turn out to be one are merged: the one is given up and
 * leads to the other. Only one that nothing leans on is ever deleted.
 */
@Entity
public class Source {

    private static final int LONGEST_REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
    @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String country;
    private String note;

    @Column(name = "known_to_desk")
    private boolean knownToDesk;

    @OneToMany(mappedBy = "source", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<SourceName> names = new ArrayList<>();

    @OneToMany(mappedBy = "source", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<SourceAffiliation> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "source", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<SourceInterest> interests = new ArrayList<>();

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retired_reason")
    private String retiredReason;

    @Column(name = "merged_into_id")
    private Long mergedIntoId;

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private Instant createdAt;

    protected Source() {}

    /** A new one, as it is registered. */
    public Source(SourceContent content, Instant at) {
        this.createdAt = at;
        say(content);
    }

    /**
     * @throws AffiliatedWithItself if it is to be its own body
     * @throws SourceMerged if it was merged into another
     */
    public void revise(SourceContent content) {
        unlessMerged();
        if (content.affiliations().stream().anyMatch(a -> a.body().equals(id()))) {
            throw new AffiliatedWithItself();
        }
        say(content);
    }

    /** @param reason in at most 1,000 characters, why it is not to be used any more */
    public void retire(String reason, Instant at) {
        unlessMerged();
        this.retiredReason = Words.required(reason, LONGEST_REASON);
        this.retiredAt = at;
    }

    /** @throws SourceMerged if it was merged into another */
    public void bringBack() {
        unlessMerged();
        this.retiredReason = null;
        this.retiredAt = null;
    }

    /** Says of itself what was said of another that turns out to be the same. */
    void takeIn(Source other) {
        unlessMerged();
        if (retiredAt != null) {
            throw new MergedIntoRetired(name());
        }
        say(content().with(other.content(), id(), other.id()));
    }

    /** Gives itself up for another that took it in; its names and its note stay to be read. */
    void mergeInto(Source other, String reason, Instant at) {
        unlessMerged();
        retire(reason, at);
        affiliations.clear();
        mergedIntoId = other.id;
    }

    public SourceId id() {
        return new SourceId(id);
    }

    public long version() {
        return version;
    }

    /** Its canonical name. */
    public String name() {
        return names.get(0).value().text();
    }

    /** Why it is retired, or null while it is in use. */
    public String retiredReason() {
        return retiredReason;
    }

    public SourceContent content() {
        return new SourceContent(
                kind,
                names.stream().map(SourceName::value).toList(),
                country,
                affiliations.stream().map(SourceAffiliation::value).toList(),
                interests.stream().map(SourceInterest::value).toList(),
                note,
                knownToDesk);
    }

    private void unlessMerged() {
        if (mergedIntoId != null) {
            throw new SourceMerged(name());
        }
    }

    private void say(SourceContent content) {
        this.kind = content.kind();
        this.country = content.country();
        this.note = content.note();
        this.knownToDesk = content.knownToDesk();
        fit(names, content.names(), SourceName::say, name -> new SourceName(this, names.size(), name));
        fit(affiliations, content.affiliations(), SourceAffiliation::say, a -> new SourceAffiliation(this, a));
        fit(interests, content.interests(), SourceInterest::say, text -> new SourceInterest(this, text));
    }

    /** Row by row, so that the canonical name keeps its row: the database admits no second one, even for a moment. */
    private static <R, V> void fit(List<R> rows, List<V> values, BiConsumer<R, V> say, Function<V, R> add) {
        while (rows.size() > values.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < values.size(); i++) {
            if (i < rows.size()) {
                say.accept(rows.get(i), values.get(i));
            } else {
                rows.add(add.apply(values.get(i)));
            }
        }
    }
}
