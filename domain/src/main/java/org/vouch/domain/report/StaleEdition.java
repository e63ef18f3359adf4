package org.vouch.domain.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.shared.Words;

/**
 * One reason why one edition is stale: something it leans on was regraded, revised, corrected or retracted since. The edition
 * itself stays as it is. A senior editor acknowledges the reason and says why the edition stands nevertheless; or a next
 * edition supersedes it, and the reason is moot. Where the regrade itself is taken back, the reason goes with it.
 */
@Entity
@Table(name = "stale_edition")
@SuppressWarnings("UnusedVariable") // what happened is written once for the table and read by SQL, as records
public class StaleEdition {

    static final int LONGEST_REASON = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stale_edition")
    @SequenceGenerator(name = "stale_edition", sequenceName = "stale_edition_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "edition_id", updatable = false)
    private long editionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private StaleKind reason;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private long subjectId;

    @Column(updatable = false)
    private String label;

    @Column(name = "grade_before", updatable = false)
    private String gradeBefore;

    @Column(name = "grade_after", updatable = false)
    private String gradeAfter;

    @Column(updatable = false)
    private String matter;

    @Column(name = "period_from", updatable = false)
    private LocalDate from;

    @Column(name = "period_until", updatable = false)
    private LocalDate until;

    @Column(name = "round_id", updatable = false)
    private Long roundId;

    @Column(name = "article_version", updatable = false)
    private Integer articleVersion;

    @Column(updatable = false)
    private Instant at;

    @Column(name = "by_id", updatable = false)
    private long byId;

    @Column(name = "by_name", updatable = false)
    private String byName;

    @ElementCollection
    @CollectionTable(name = "lost_words", joinColumns = @JoinColumn(name = "stale_edition_id"))
    @OrderColumn(name = "position")
    private List<LostQuote> lost = new ArrayList<>();

    @Column(name = "acknowledged_by")
    private Long acknowledgedBy;

    @Column(name = "acknowledged_by_name")
    private String acknowledgedByName;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_reason")
    private String acknowledgedReason;

    protected StaleEdition() {}

    /** @param lost what the edition quotes and the article no longer says; empty for a regrade */
    public StaleEdition(long edition, StaleReason why, List<LostWords> lost, Signature by) {
        this.editionId = edition;
        this.reason = why.kind();
        this.subjectKind = why.subjectKind();
        this.subjectId = why.subjectId();
        this.label = why.label();
        this.gradeBefore = why.before();
        this.gradeAfter = why.after();
        this.matter = why.limit().matter();
        this.from = why.limit().from();
        this.until = why.limit().until();
        this.articleVersion = why.version();
        this.at = by.at();
        this.byId = by.who().value();
        this.byName = by.name();
        lost.forEach(words -> this.lost.add(new LostQuote(words)));
    }

    /** A regrade that came of this round, and is taken back with it. */
    StaleEdition cameOf(RoundId round) {
        roundId = round.value();
        return this;
    }

    public long edition() {
        return editionId;
    }

    public String label() {
        return label;
    }

    /** @throws StaleAlreadyAcknowledged if somebody did so before */
    public void acknowledge(String why, Signature by) {
        if (acknowledgedAt != null) {
            throw new StaleAlreadyAcknowledged(acknowledgedByName);
        }
        acknowledgedReason = Words.required(why, LONGEST_REASON);
        acknowledgedBy = by.who().value();
        acknowledgedByName = by.name();
        acknowledgedAt = by.at();
    }
}
