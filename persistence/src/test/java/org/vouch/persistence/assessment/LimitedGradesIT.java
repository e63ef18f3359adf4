package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.AlreadyAssessed;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** What is asked, left, due and in force of a source is so within a limit. */
class LimitedGradesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final PageRequest FIRST = new PageRequest(1, 500, null, false);
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant DUE = NINE.plus(Duration.ofDays(400));
    private static final Limit KOREA = new Limit("Military matters of North Korea", LocalDate.of(2024, 1, 1), null);
    private static final Limit KOREA_TYPED = new Limit("military Matters of Nórth Korea", KOREA.from(), null);

    private final Actor actor = new Actor();
    private final Judges judges = new Judges(postgres, actor);
    private SourceId source;
    private StaffMember brandt;
    private StaffMember okafor;

    @BeforeEach
    void aSourceAndTwoPeople() {
        source = new SourceId(new Desk(postgres).source("Institute for the Study of War"));
        brandt = Colleagues.editor(postgres, "R. Brandt");
        okafor = Colleagues.editor(postgres, "N. Okafor");
        judges.ask(1, 1, 0);
    }

    @Test
    void aLimitedGradePastItsReviewDateWaitsWithinItsLimit() {
        give(brandt, KOREA, Reliability.C);
        actor.actAs(okafor);
        assertThat(waiting(NINE)).containsExactly(Limit.NONE);

        give(brandt, Limit.NONE, Reliability.A);
        actor.actAs(okafor);
        assertThat(waiting(NINE)).isEmpty();
        assertThat(waiting(DUE)).containsExactly(Limit.NONE, KOREA);
        assertThat(rows(DUE))
                .extracting(ToGrade::reviewOn)
                .containsExactly(LocalDate.of(2027, 11, 22), LocalDate.of(2027, 5, 22));
    }

    @Test
    void whatWasGradedAnewWithinItsLimitIsDueNoMore() {
        give(brandt, KOREA, Reliability.C);
        give(brandt, Limit.NONE, Reliability.F);
        assess(brandt, KOREA_TYPED, Reliability.C, DUE);
        actor.actAs(okafor);

        assertThat(waiting(DUE)).containsExactly(Limit.NONE);
    }

    @Test
    void leavingALimitedRoundLeavesTheSourceItselfWaiting() {
        judges.ask(2, 1, 0);
        give(brandt, KOREA, Reliability.C);
        actor.actAs(okafor);
        assertThat(waiting(NINE)).containsExactly(Limit.NONE, KOREA);

        skip(KOREA_TYPED);
        assertThat(waiting(NINE)).containsExactly(Limit.NONE);
        skip(Limit.NONE);
        assertThat(waiting(NINE)).isEmpty();
    }

    @Test
    void somebodyIsAskedToJudgeWithinALimit() {
        give(brandt, Limit.NONE, Reliability.B);
        assign(brandt, KOREA, okafor);

        assertThat(waiting(NINE)).isEmpty();
        actor.actAs(okafor);
        assertThat(waiting(NINE)).containsExactly(KOREA);
        assertThat(rows(NINE)).extracting(ToGrade::askedBy).containsExactly("R. Brandt");
        give(okafor, KOREA_TYPED, Reliability.C);
        assertThat(waiting(NINE)).isEmpty();
    }

    @Test
    void aMatterIsTheSameHoweverItIsTyped() {
        judges.ask(2, 1, 0);
        give(brandt, KOREA, Reliability.C);
        assertThatThrownBy(() -> give(brandt, KOREA_TYPED, Reliability.D)).isInstanceOf(AlreadyAssessed.class);
        give(okafor, KOREA_TYPED, Reliability.C);
        judges.ask(1, 1, 0);
        assess(okafor, KOREA_TYPED, Reliability.E, NINE.plusSeconds(60));

        assertThat(judges.trail.get(0).after())
                .containsEntry("matter", KOREA.matter())
                .containsEntry("period", "2024-01-01/..");
        assertThat(history()).extracting(GradeGiven::grade).containsExactly("E", "C");
        assertThat(history()).extracting(GradeGiven::inForce).containsExactly(true, false);
        assertThat(judges.subjects()
                        .inForce(Subject.of(source, KOREA))
                        .orElseThrow()
                        .grade())
                .isEqualTo("E");
    }

    @Test
    void onesOwnGradeIsPendingWithinItsLimitOnly() {
        judges.ask(2, 1, 0);
        give(brandt, KOREA, Reliability.C);
        JpaOwnGrades own = new JpaOwnGrades(postgres.sql(), actor);

        assertThat(own.isPending(Subject.of(source, KOREA_TYPED))).isTrue();
        assertThat(own.isPending(Subject.of(source, Limit.NONE))).isFalse();
        assertThat(own.last().orElseThrow().subject()).isEqualTo(Subject.of(source, KOREA));
    }

    private void give(StaffMember who, Limit limit, Reliability grade) {
        assess(who, limit, grade, NINE);
    }

    private void assess(StaffMember who, Limit limit, Reliability grade, Instant at) {
        actor.actAs(who);
        Reasoning why = new Reasoning(new Grounds("So it seems"), AssessmentBasis.RECORD);
        postgres.inTransaction(() -> judges.assessing(at).assessSource(new AssessSource(source, limit, grade, why)));
    }

    private void skip(Limit limit) {
        postgres.inTransaction(() -> {
            judges.assignment(NINE).skip(Subject.of(source, limit), "Not my field");
            return null;
        });
    }

    private void assign(StaffMember by, Limit limit, StaffMember to) {
        actor.actAs(by);
        postgres.inTransaction(() -> {
            judges.assignment(NINE).assign(Subject.of(source, limit), to.id());
            return null;
        });
    }

    private List<Limit> waiting(Instant at) {
        return rows(at).stream().map(ToGrade::limit).toList();
    }

    private List<ToGrade> rows(Instant at) {
        return judges.queue(at).sources(GradingFilter.ALL, FIRST).rows().stream()
                .filter(one -> one.id() == source.value())
                .sorted(Comparator.comparing(one -> !one.limit().isNone()))
                .toList();
    }

    private List<GradeGiven> history() {
        return new JpaGradeHistories(postgres.sql()).of(SubjectKind.SOURCE, source.value());
    }
}
