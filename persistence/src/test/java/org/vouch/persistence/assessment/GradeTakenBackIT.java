package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.ActedUpon;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.SubjectKind;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** A grade that was given by a slip, and until when it is taken back. */
class GradeTakenBackIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final PageRequest FIRST = new PageRequest(1, 500, null, false);
    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

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
        judges.ask(2, 1, 0);
    }

    @Test
    void aGradeIsTakenBackUntilSomebodyActedOnIt() {
        give(brandt, Reliability.B, "A slip of the finger");
        takeBack(brandt);
        give(brandt, Reliability.C, "As meant");
        give(okafor, Reliability.C, "Fair");

        assertThat(history())
                .singleElement()
                .satisfies(one -> assertThat(one.grounds()).isEqualTo("As meant / Fair"));
        assertThatThrownBy(() -> takeBack(brandt)).isInstanceOf(ActedUpon.class);
        assertThatThrownBy(() -> takeBack(okafor)).isInstanceOf(ActedUpon.class);
    }

    @Test
    void whatFollowedFromOneGradeAloneGoesWithIt() {
        judges.ask(1, 1, 0);
        give(brandt, Reliability.B, "A slip of the finger");
        assertThat(history()).hasSize(1);

        takeBack(brandt);

        assertThat(history()).isEmpty();
        assertThat(judges.trail)
                .last()
                .satisfies(change -> assertThat(change.action()).isEqualTo("source.grade-taken-back"));
        assertThat(waits(brandt)).isTrue();
    }

    @Test
    void onceAllHaveJudgedNobodyTriesAgain() {
        give(brandt, Reliability.B, "Names its material");
        give(okafor, Reliability.D, "Was wrong");

        assertThatThrownBy(() -> takeBack(okafor)).isInstanceOf(ActedUpon.class);
        assertThatThrownBy(() -> takeBack(brandt)).isInstanceOf(ActedUpon.class);
    }

    private boolean give(StaffMember who, Reliability grade, String grounds) {
        actor.actAs(who);
        return postgres.inTransaction(
                () -> judges.assessing(NINE).assessSource(new AssessSource(source, grade, why(grounds))));
    }

    private void takeBack(StaffMember who) {
        actor.actAs(who);
        postgres.inTransaction(() -> judges.assessing(NINE).takeBack());
    }

    private boolean waits(StaffMember who) {
        actor.actAs(who);
        return queue().stream().anyMatch(one -> one.id() == source.value());
    }

    private List<ToGrade> queue() {
        return judges.queue(NINE).sources(GradingFilter.ALL, FIRST).rows();
    }

    private List<GradeGiven> history() {
        return new JpaGradeHistories(postgres.sql()).of(SubjectKind.SOURCE, source.value());
    }

    private static Reasoning why(String grounds) {
        return new Reasoning(new Grounds(grounds), AssessmentBasis.RECORD);
    }
}
