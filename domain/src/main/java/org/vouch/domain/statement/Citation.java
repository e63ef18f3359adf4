package org.vouch.domain.statement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.article.ArticleVersionId;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.user.StaffId;

/**
 * The place in one version of one article that reports a statement: the words there and the chain they are attributed
 * by. The words never change; the reading of the chain may be corrected.
 */
@Entity
public class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citation_seq")
    @SequenceGenerator(name = "citation_seq", sequenceName = "citation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "statement_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the statement's list
    private Statement statement;

    @Column(name = "article_version_id")
    private long articleVersionId;

    private String quote;
    private String prefix;
    private String suffix;

    @Column(name = "span_start")
    private int start;

    @Column(name = "span_end")
    private int end;

    @Enumerated(EnumType.STRING)
    @Column(name = "quote_mode")
    private QuoteMode mode;

    private String cue;

    @Enumerated(EnumType.STRING)
    private Naming naming;

    @Column(name = "naming_reason")
    private String namingReason;

    @OneToMany(mappedBy = "citation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Hop> hops = new ArrayList<>();

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private Instant createdAt;

    @Column(name = "created_by")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private long createdBy;

    protected Citation() {}

    Citation(Statement statement, Place place, Attribution attribution, StaffId by, Instant at) {
        this.statement = statement;
        this.articleVersionId = place.version().value();
        this.quote = place.span().quote();
        this.prefix = place.span().prefix();
        this.suffix = place.span().suffix();
        this.start = place.span().start();
        this.end = place.span().end();
        this.createdBy = by.value();
        this.createdAt = at;
        attribute(Chain.from(place.publisher(), attribution.hops()), attribution);
    }

    /** Corrects the reading of the chain; the publisher stays. */
    void reattribute(Attribution attribution) {
        attribute(Chain.from(chain().publisher(), attribution.hops()), attribution);
    }

    private void attribute(Chain chain, Attribution attribution) {
        Rows.fit(hops, chain.hops(), Hop::say, line -> new Hop(this, hops.size(), line));
        this.mode = attribution.mode();
        this.cue = attribution.cue();
        this.naming = attribution.naming();
        this.namingReason = attribution.reason();
    }

    public CitationId id() {
        return new CitationId(id);
    }

    boolean is(CitationId other) {
        return id != null && other != null && id == other.value();
    }

    boolean isKept() {
        return id != null;
    }

    public ArticleVersionId version() {
        return new ArticleVersionId(articleVersionId);
    }

    public TextSpan span() {
        return new TextSpan(start, end, quote, prefix, suffix);
    }

    public Chain chain() {
        return new Chain(hops.stream().map(Hop::value).toList());
    }

    public Attribution attribution() {
        return new Attribution(chain().afterPublisher(), mode, cue, naming, namingReason);
    }
}
