package org.vouch.domain.sametext;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.shared.Words;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.StaffMember;

/**
 * That an article carries the text of another. It is proposed by comparison; an editor confirms or rejects it, and may
 * take that back, whereupon it waits again. The decision is the desk's, each step of it stands in the trail.
 */
@Entity
@Table(name = "carried_text")
@SuppressWarnings("UnusedVariable") // what was found is read by the lists, which ask the table
public class Carrying {

    static final int LONGEST_REASON = 1_000;

    @Id
    @SequenceGenerator(name = "carried_text_seq", sequenceName = "carried_text_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "carried_text_seq")
    private Long id;

    @Version
    private long version;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "from_article_id")
    private long fromArticleId;

    @Column(name = "from_version_id")
    private long fromVersionId;

    @Column(name = "from_source_id")
    private long fromSourceId;

    private double share;
    private int words;
    private int longest;

    @Enumerated(EnumType.STRING)
    private CarryingState state = CarryingState.PROPOSED;

    @Column(name = "found_at")
    private Instant foundAt;

    private String reason;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Carrying() {}

    Carrying(Found found, Instant at) {
        articleId = found.carrier().article().value();
        versionId = found.carrier().version().value();
        fromArticleId = found.from().article().value();
        fromVersionId = found.from().version().value();
        fromSourceId = found.source().value();
        share = found.overlap().share();
        words = found.overlap().words();
        longest = found.overlap().longest();
        foundAt = at;
    }

    /** @throws AlreadyDecided if somebody has decided before */
    void confirm(SourceId whose, String why, StaffMember editor, Instant at) {
        decide(CarryingState.CONFIRMED, why, editor, at);
        fromSourceId = whose.value();
    }

    /** @throws AlreadyDecided if somebody has decided before */
    void reject(String why, StaffMember editor, Instant at) {
        decide(CarryingState.REJECTED, why, editor, at);
    }

    /** @throws NotDecidedYet if there is nothing to take back */
    void reopen() {
        if (state == CarryingState.PROPOSED) {
            throw new NotDecidedYet();
        }
        state = CarryingState.PROPOSED;
        reason = null;
        decidedBy = null;
        decidedByName = null;
        decidedAt = null;
    }

    public CarryingId id() {
        return new CarryingId(id);
    }

    public long version() {
        return version;
    }

    public ArticleId article() {
        return new ArticleId(articleId);
    }

    public ArticleId from() {
        return new ArticleId(fromArticleId);
    }

    public SourceId source() {
        return new SourceId(fromSourceId);
    }

    public CarryingState state() {
        return state;
    }

    private void decide(CarryingState decision, String why, StaffMember editor, Instant at) {
        if (state != CarryingState.PROPOSED) {
            throw new AlreadyDecided();
        }
        reason = Words.optional(why, LONGEST_REASON);
        state = decision;
        decidedBy = editor.id().value();
        decidedByName = editor.name();
        decidedAt = at;
    }
}
