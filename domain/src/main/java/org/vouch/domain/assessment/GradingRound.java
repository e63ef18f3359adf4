package org.vouch.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/**
 * One subject, judged apart by as many as it needs. It is open until so many have judged; then the grade of record
 * follows by itself, or it waits for a senior editor, who decides or asks one more. Where the only grade was taken back and
 * no senior editor asked for it, it ends without one. What was given in it is seen by
 * nobody but its giver until it is settled.
 */
@Entity
@Table(name = "grading_round")
public class GradingRound {

    /** Where a round stands. */
    enum Stage {
        OPEN,
        TO_ADJUDICATE,
        SETTLED
    }

    @Id
    @SequenceGenerator(name = "grading_round_seq", sequenceName = "grading_round_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grading_round_seq")
    private Long id;

    @Version
    private long version;

    @Embedded
    private GradedSubject graded;

    @Enumerated(EnumType.STRING)
    private Stage state;

    private int graders;
    private boolean asked;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected GradingRound() {}

    /** @param graders how many are to judge it */
    public GradingRound(Subject subject, int graders, Instant at) {
        this.graded = new GradedSubject(subject);
        this.graders = graders;
        this.state = Stage.OPEN;
        this.openedAt = at;
    }

    public RoundId id() {
        return new RoundId(id);
    }

    public long version() {
        return version;
    }

    public Subject subject() {
        return graded.subject();
    }

    /** @throws NotOpenForGrades if as many as it needs have judged */
    void checkOpen() {
        if (state != Stage.OPEN) {
            throw new NotOpenForGrades();
        }
    }

    /** @throws NotToAdjudicate if no decision is asked for */
    void checkToAdjudicate() {
        if (state != Stage.TO_ADJUDICATE) {
            throw new NotToAdjudicate();
        }
    }

    boolean hasEnough(int given) {
        return given >= graders;
    }

    boolean isAsked() {
        return asked;
    }

    boolean isSettled() {
        return state == Stage.SETTLED;
    }

    boolean waitsForDecision() {
        return state == Stage.TO_ADJUDICATE;
    }

    /** It is decided by a senior editor however the grades fall. */
    void ask() {
        checkOpen();
        asked = true;
    }

    void adjudicate() {
        state = Stage.TO_ADJUDICATE;
    }

    /** One more is to judge than have. */
    void askAnother(int given) {
        checkToAdjudicate();
        state = Stage.OPEN;
        graders = given + 1;
    }

    void settle(Instant at) {
        state = Stage.SETTLED;
        settledAt = at;
    }

    /** Nobody judged it after all: it ends without a grade, and the next one to judge begins another. */
    void giveUp(Instant at) {
        state = Stage.SETTLED;
        settledAt = at;
    }

    void reopen() {
        state = Stage.OPEN;
        settledAt = null;
    }
}
