package org.vouch.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

class AgreementReckoningTest {

    private static final Given DESK = new Given()
            .source(10, "BB.", "B")
            .source(11, "AC.", "B")
            .source(12, "D.F", "D")
            .statement(20, 10, "22.", "2")
            .statement(21, 10, "1.2", "2")
            .statement(22, 11, "16.", "1")
            .statement(23, 12, "..6", "6");

    @Test
    void anEditorSeesOnlyTheOwnFigures() {
        assertThat(as(Given.BRANDT, Role.EDITOR, about(null, null)).graders())
                .extracting(GraderFigures::grader)
                .containsExactly(Given.BRANDT);
    }

    @Test
    void aSeniorEditorSeesEverybodysByName() {
        assertThat(as(Given.CHUN, Role.SENIOR_EDITOR, about(null, null)).graders())
                .extracting(GraderFigures::grader)
                .containsExactly(Given.ADLER, Given.BRANDT, Given.CHUN);
    }

    @Test
    void whoJudgedNothingSeesTheDeskAndNobodyAlone() {
        DeskAgreement desk = as(new GraderName(9, "Newcomer"), Role.EDITOR, about(null, null));

        assertThat(desk.graders()).isEmpty();
        assertThat(desk.pair()).isEmpty();
        assertThat(desk.subjects()).isEqualTo(3);
    }

    @Test
    void twoOthersAreForSeniorEditorsAlone() {
        assertThatThrownBy(() -> as(Given.CHUN, Role.EDITOR, about(1L, 2L))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(Given.CHUN, Role.EDITOR, about(1L, null))).isInstanceOf(NotAllowed.class);
        assertThat(as(Given.CHUN, Role.SENIOR_EDITOR, about(1L, 2L)).pair()).isPresent();
    }

    @Test
    void theRoundsOfAnotherAreForSeniorEditorsAlone() {
        AgreementFilter ofAdler = new AgreementFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(1L), Optional.empty());
        AgreementQuestion asked = new AgreementQuestion(ofAdler, Axis.RELIABILITY, null, null);

        assertThatThrownBy(() -> as(Given.CHUN, Role.EDITOR, asked)).isInstanceOf(NotAllowed.class);
        assertThat(as(Given.ADLER, Role.EDITOR, asked).graders()).hasSize(1);
    }

    @Test
    void onesOwnPairIsWithWhomMostWasJudged() {
        PairAgreement pair =
                as(Given.ADLER, Role.EDITOR, about(null, null)).pair().orElseThrow();

        assertThat(pair.one()).isEqualTo(Given.ADLER);
        assertThat(pair.other()).isEqualTo(Given.BRANDT);
        assertThat(pair.matrix().count(0, 2)).as("A where the other has C").isEqualTo(1);
        assertThat(pair.matrix().total()).isEqualTo(2);
    }

    @Test
    void severityIsHowOftenOneWasHarsherOrMilderThanAColleague() {
        GraderFigures brandt =
                as(Given.BRANDT, Role.EDITOR, about(null, null)).graders().get(0);

        assertThat(brandt.harsher()).isEqualTo(1);
        assertThat(brandt.same()).isEqualTo(1);
        assertThat(brandt.milder()).isZero();
        assertThat(brandt.asRecorded()).as("of " + brandt.settled()).isEqualTo(1);
    }

    @Test
    void whatWasNotJudgedIsCountedAndNeverCompared() {
        GraderFigures chun =
                as(Given.CHUN, Role.EDITOR, about(null, null)).graders().get(0);

        assertThat(chun.notJudged()).isEqualTo(1);
        assertThat(chun.compared()).isZero();
    }

    @Test
    void theDeskIsOnTheDiagonalWhereTheRecordOfAStatementIsThatOfItsHolder() {
        Halo halo = as(Given.ADLER, Role.EDITOR, about(null, null)).halo();

        assertThat(halo.judged()).isEqualTo(3);
        assertThat(halo.onDiagonal()).as("B2 twice, B1 once").isEqualTo(2);
        assertThat(halo.notJudged()).isEqualTo(1);
    }

    @Test
    void aGradersPairsAreOfTheOwnGradesOfTheHolder() {
        Halo halo =
                as(Given.ADLER, Role.EDITOR, about(null, null)).graders().get(0).halo();

        assertThat(halo.judged()).isEqualTo(3);
        assertThat(halo.share()).as("B2, B1, A1").hasValueCloseTo(2.0 / 3, within(1e-9));
    }

    @Test
    void aStatementJudgedBeforeItsHolderMakesNoPair() {
        Given desk = new Given().statement(20, 10, "2", "2").source(10, "B", "B");

        assertThat(as(desk, Given.ADLER, Role.EDITOR, about(null, null)).halo().share())
                .isEmpty();
    }

    @Test
    void aMonthHasAFigureOfItsOwn() {
        assertThat(as(Given.ADLER, Role.EDITOR, about(null, null)).months())
                .extracting(month -> month.month().toString())
                .containsExactly("2026-01");
    }

    private static AgreementQuestion about(Long one, Long other) {
        return new AgreementQuestion(AgreementFilter.ALL, Axis.RELIABILITY, one, other);
    }

    private static DeskAgreement as(GraderName who, Role role, AgreementQuestion asked) {
        return as(DESK, who, role, asked);
    }

    private static DeskAgreement as(Given desk, GraderName who, Role role, AgreementQuestion asked) {
        Actor actor = new Actor();
        actor.actAs(new StaffMember(new StaffId(who.id()), who.name(), Set.of(role), "en"));
        return new AgreementReckoning(desk, actor).of(asked);
    }
}
