package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.ActedUpon;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradeOfRecordTakenBack;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** A grade that was given by a slip, and until when it is taken back. */
class GradeTakenBackIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Limit KOREA = new Limit("Military matters of North Korea", null, null);
    private static final Limit UKRAINE = new Limit("Ukraine", null, null);

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
        assertThat(judges.told).last().isEqualTo(new GradeOfRecordTakenBack(judges.lastRound(source)));
        assertThat(waits(brandt)).isTrue();
    }

    @Test
    void onceAllHaveJudgedNobodyTriesAgain() {
        give(brandt, Reliability.B, "Names its material");
        give(okafor, Reliability.D, "Was wrong");

        assertThatThrownBy(() -> takeBack(okafor)).isInstanceOf(ActedUpon.class);
        assertThatThrownBy(() -> takeBack(brandt)).isInstanceOf(ActedUpon.class);
    }

    @Test
    void aGradeInAnotherMatterIsNoUseOfIt() {
        judges.ask(1, 1, 0);
        give(brandt, Reliability.B, "A slip of the finger");
        judges.give(okafor, source, KOREA, Reliability.C, "On Korea");
        assertThat(isOffered(brandt)).isTrue();
        judges.ask(2, 1, 0);
        judges.give(okafor, source, UKRAINE, Reliability.C, "On Ukraine");

        takeBack(brandt);

        assertThat(history()).extracting(GradeGiven::grade).containsExactly("C");
    }

    @Test
    void anotherGradeThatWasTakenBackIsNoUseOfIt() {
        judges.ask(1, 1, 0);
        give(brandt, Reliability.B, "A slip of the finger");
        give(okafor, Reliability.C, "Another slip");
        assertThat(isOffered(brandt)).isFalse();
        assertThatThrownBy(() -> takeBack(brandt)).isInstanceOf(ActedUpon.class);
        takeBack(okafor);
        assertThat(isOffered(brandt)).isTrue();

        takeBack(brandt);

        assertThat(history()).isEmpty();
    }

    @Test
    void whatASeniorEditorLookedAtIsNotOffered() {
        give(brandt, Reliability.B, "Names its material");
        assertThat(isOffered(brandt)).isTrue();
        RoundId round = judges.lastRound(source);
        postgres.inTransaction(() -> judges.rounds().noteSeen(round, okafor.id(), Judges.NINE));

        assertThat(isOffered(brandt)).isFalse();
        assertThatThrownBy(() -> takeBack(brandt)).isInstanceOf(ActedUpon.class);
    }

    private boolean isOffered(StaffMember who) {
        actor.actAs(who);
        return new JpaOwnGrades(postgres.sql(), actor).last().orElseThrow().revocable();
    }

    private void give(StaffMember who, Reliability grade, String grounds) {
        judges.give(who, source, grade, grounds);
    }

    private void takeBack(StaffMember who) {
        judges.takeBack(who);
    }

    private boolean waits(StaffMember who) {
        return judges.waits(who, source);
    }

    private List<GradeGiven> history() {
        return judges.history(source);
    }
}
