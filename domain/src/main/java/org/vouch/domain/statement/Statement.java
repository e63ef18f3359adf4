package org.vouch.domain.statement;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffId;

/**
 * What one holder said, once. It is recorded together with the first place that reports it; every further article that
 * carries the same words adds a citation. Its figures, caveats and evidence travel with it. It may be revised, but its
 * citations always end with one and the same holder, and it always has one; without any it is deleted.
 */
@Entity
public class Statement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_seq")
    @SequenceGenerator(name = "statement_seq", sequenceName = "statement_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "holder_id")
    private long holderId;

    private String gist;

    @Column(name = "made_on")
    private PartialDate madeOn;

    @Column(name = "made_earliest")
    @SuppressWarnings("UnusedVariable") // the lists sort and filter by it
    private LocalDate madeEarliest;

    @Column(name = "made_latest")
    @SuppressWarnings("UnusedVariable") // the lists sort and filter by it
    private LocalDate madeLatest;

    @Column(name = "made_on_words")
    private String madeOnWords;

    private String setting;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column(name = "rests_on_source_id")
    private Long restsOnSourceId;

    @Column(name = "rests_on_statement_id")
    private Long restsOnStatementId;

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Citation> citations = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<StatementFigure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<StatementCaveat> caveats = new ArrayList<>();

    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<StatementEvidence> evidence = new ArrayList<>();

    @Column(name = "created_at")
    @SuppressWarnings("UnusedVariable") // read by the lists, which ask the table
    private Instant createdAt;

    protected Statement() {}

    /** A new one, as the place reports it; its holder is the last of the chain. */
    public Statement(Said said, Place place, Attribution attribution, StaffId by, Instant at) {
        this.createdAt = at;
        this.holderId = attribution.holder().source().value();
        say(said);
        cite(place, attribution, by, at);
    }

    /**
     * Another place that reports the same words.
     *
     * @throws CitationOfAnotherHolder if its chain does not end with the holder
     */
    public final Citation cite(Place place, Attribution attribution, StaffId by, Instant at) {
        if (attribution.holder().source().value() != holderId) {
            throw new CitationOfAnotherHolder();
        }
        Citation citation = new Citation(this, place, attribution, by, at);
        citations.add(citation);
        return citation;
    }

    /** @throws RestsOnItself if it is to be its own basis */
    public void revise(Said said) {
        if (id().equals(said.basis().statement())) {
            throw new RestsOnItself();
        }
        say(said);
    }

    /**
     * Corrects the chains of its citations; where they all end with another source now, that is the holder.
     *
     * @throws CitationOfAnotherHolder if they do not all end with the same source
     */
    public void reattribute(Map<CitationId, Attribution> attributions) {
        attributions.forEach((which, attribution) -> citation(which).reattribute(attribution));
        SourceId holder = citations.get(0).chain().holder();
        if (citations.stream().anyMatch(c -> !c.chain().holder().equals(holder))) {
            throw new CitationOfAnotherHolder();
        }
        this.holderId = holder.value();
    }

    /** @throws LastCitation if it is the only one */
    public void withdraw(CitationId which) {
        Citation gone = citation(which);
        if (citations.size() == 1) {
            throw new LastCitation();
        }
        caveats.forEach(caveat -> caveat.loosen(gone));
        evidence.forEach(item -> item.loosen(gone));
        citations.remove(gone);
    }

    /** The caveats that travel with it, in place of those before. */
    public void carry(List<CaveatLine> lines) {
        Rows.fit(caveats, lines, StatementCaveat::say, line -> new StatementCaveat(this, caveats.size(), line));
    }

    /** The evidence for it, in place of that before. */
    public void show(List<EvidenceLine> lines) {
        Rows.fit(evidence, lines, StatementEvidence::say, line -> new StatementEvidence(this, evidence.size(), line));
    }

    public StatementId id() {
        return new StatementId(id);
    }

    public long version() {
        return version;
    }

    public SourceId holder() {
        return new SourceId(holderId);
    }

    public Said said() {
        SourceId onSource = restsOnSourceId == null ? null : new SourceId(restsOnSourceId);
        StatementId onStatement = restsOnStatementId == null ? null : new StatementId(restsOnStatementId);
        BasisOf on = new BasisOf(basis, onSource, onStatement);
        List<FigureLine> lines = figures.stream().map(StatementFigure::value).toList();
        return new Said(gist, madeOn, madeOnWords, setting, on, lines);
    }

    /** In the order they were recorded. */
    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    public List<CaveatLine> caveats() {
        return caveats.stream().map(StatementCaveat::value).toList();
    }

    public List<EvidenceLine> evidence() {
        return evidence.stream().map(StatementEvidence::value).toList();
    }

    /** @throws NotFound if it is not one of its citations, or not any more */
    final Citation citation(CitationId which) {
        return which == null
                ? null
                : citations.stream()
                        .filter(c -> c.is(which))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("citation", which.value()));
    }

    private void say(Said said) {
        this.gist = said.gist();
        this.madeOn = said.madeOn();
        this.madeEarliest = madeOn == null ? null : madeOn.earliest().orElse(null);
        this.madeLatest = madeOn == null ? null : madeOn.latest().orElse(null);
        this.madeOnWords = said.madeOnWords();
        this.setting = said.setting();
        this.basis = said.basis().basis();
        this.restsOnSourceId =
                said.basis().source() == null ? null : said.basis().source().value();
        this.restsOnStatementId = said.basis().statement() == null
                ? null
                : said.basis().statement().value();
        Rows.fit(
                figures, said.figures(), StatementFigure::say, line -> new StatementFigure(this, figures.size(), line));
    }
}
