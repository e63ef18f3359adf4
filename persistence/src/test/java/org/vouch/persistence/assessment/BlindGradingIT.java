package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.persistence.assessment.Judges.NINE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.Adjudicate;
import org.vouch.domain.assessment.AdjudicationDetails;
import org.vouch.domain.assessment.AlreadyAssessed;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradeOfRecordSet;
import org.vouch.domain.assessment.Grader;
import org.vouch.domain.assessment.GraderAnswer;
import org.vouch.domain.assessment.GradersDoNotAdjudicate;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.NotOpenForGrades;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.ReviewNotAhead;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.SeenOthersGrades;
import org.vouch.domain.assessment.ToAdjudicate;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** Two judge a source apart; what comes of it. */
class BlindGradingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final PageRequest FIRST = new PageRequest(1, 500, null, false);

    private final Actor actor = new Actor();
    private final Judges judges = new Judges(postgres, actor);
    private SourceId source;
    private StaffMember brandt;
    private StaffMember okafor;
    private StaffMember adler;

    @BeforeEach
    void aSourceAndThreePeople() {
        source = new SourceId(new Desk(postgres).source("Institute for the Study of War"));
        brandt = Colleagues.editor(postgres, "R. Brandt");
        okafor = Colleagues.editor(postgres, "N. Okafor");
        adler = judges.senior("C. Adler");
        judges.ask(2, 1, 0);
    }

    @Test
    void oneGradeOfTwoIsNoGradeOfTheDeskAndNobodyIsTold() {
        assertThat(give(brandt, Reliability.B, "Names its material")).isEmpty();

        assertThat(history()).isEmpty();
        assertThat(judges.trail).isEmpty();
        assertThat(judges.told).isEmpty();
        assertThat(waits(brandt)).isFalse();
        assertThat(waits(okafor)).isTrue();
    }

    @Test
    void whereTheyAgreeTheGradeOfRecordFollowsByItself() {
        give(brandt, Reliability.B, "Names its material");

        assertThat(give(okafor, Reliability.B, "Corrects itself")).contains("B");

        GradeGiven grade = history().get(0);
        assertThat(grade.grade()).isEqualTo("B");
        assertThat(grade.grounds()).isEqualTo("Names its material / Corrects itself");
        assertThat(grade.grader()).isEqualTo("R. Brandt, N. Okafor");
        assertThat(grade.adjudicated()).isFalse();
        assertThat(grade.reviewOn()).isEqualTo(LocalDate.of(2027, 11, 22));
        assertThat(judges.told)
                .singleElement()
                .isInstanceOfSatisfying(
                        GradeOfRecordSet.class, one -> assertThat(one.after()).isEqualTo("B"));
        assertThat(waits(adler)).isFalse();
    }

    @Test
    void whereTheyDifferASeniorEditorDecidesAndDissentIsKept() {
        give(brandt, Reliability.B, "Names its material");
        assertThat(give(okafor, Reliability.F, "Never used before")).isEmpty();
        assertThat(history()).isEmpty();

        AdjudicationDetails details = open(adler);
        assertThat(details.given()).extracting(GraderAnswer::grade).containsExactly("B", "F");
        assertThat(details.given()).extracting(GraderAnswer::grader).containsOnlyNulls();
        decide(details, "C");

        GradeGiven grade = history().get(0);
        assertThat(grade.grade()).isEqualTo("C");
        assertThat(grade.dissent()).isEqualTo("B, F");
        assertThat(grade.adjudicated()).isTrue();
        assertThat(grade.grader()).isEqualTo("C. Adler");
    }

    @Test
    void aDecisionIsLookedAtAgainOnADayToCome() {
        give(brandt, Reliability.B, "Names its material");
        give(okafor, Reliability.E, "Never right");
        AdjudicationDetails details = open(adler);
        LocalDate today = NINE.atOffset(ZoneOffset.UTC).toLocalDate();

        assertThatThrownBy(() -> decide(details, "C", today)).isInstanceOf(ReviewNotAhead.class);
        decide(details, "C", today.plusDays(1));

        assertThat(history().get(0).reviewOn()).isEqualTo(today.plusDays(1));
    }

    @Test
    void whoeverJudgedDoesNotDecide() {
        give(brandt, Reliability.B, "Names its material");
        give(adler, Reliability.E, "Was wrong often");

        assertThatThrownBy(() -> open(adler)).isInstanceOf(GradersDoNotAdjudicate.class);
    }

    @Test
    void norWhoeverTookTheirGradeBack() {
        judges.ask(3, 1, 0);
        give(brandt, Reliability.B, "Names its material");
        give(adler, Reliability.E, "Was wrong often");
        judges.takeBack(adler);
        give(okafor, Reliability.D, "Was wrong");
        give(Colleagues.editor(postgres, "A fourth"), Reliability.B, "Corrects itself");

        assertThatThrownBy(() -> open(adler)).isInstanceOf(GradersDoNotAdjudicate.class);
        RoundId round = judges.lastRound(source);
        assertThatThrownBy(() ->
                        postgres.inTransaction(() -> judges.assignment(NINE).askAnother(round, adler.id())))
                .isInstanceOf(GradersDoNotAdjudicate.class);
        assertThat(new JpaAdjudicationListing(postgres.sql(), actor).page(FIRST).rows())
                .extracting(ToAdjudicate::round)
                .doesNotContain(round);
    }

    @Test
    void whereTheyDifferWithinTheDistanceTheMoreCautiousGradeIsNamed() {
        judges.ask(2, 1, 1);
        give(brandt, Reliability.C, "Names its material");

        assertThat(give(okafor, Reliability.B, "Corrects itself")).contains("C");
    }

    @Test
    void whoeverHasSeenTheGradesJudgesNoMore() {
        give(brandt, Reliability.B, "Names its material");
        give(okafor, Reliability.D, "Was wrong");
        RoundId round = open(adler).round();
        StaffMember fourth = Colleagues.editor(postgres, "A fourth");

        assertThat(postgres.inTransaction(() -> judges.assignment(NINE).others(round)))
                .extracting(Grader::id)
                .contains(fourth.id())
                .doesNotContain(adler.id(), brandt.id(), okafor.id());
        postgres.inTransaction(() -> judges.assignment(NINE).askAnother(round, fourth.id()));

        assertThatThrownBy(() -> give(adler, Reliability.C, "So it seems")).isInstanceOf(SeenOthersGrades.class);
        assertThat(waits(adler)).isFalse();
        assertThat(judges.queue(fourth))
                .filteredOn(one -> one.id() == source.value())
                .singleElement()
                .satisfies(one -> assertThat(one.askedBy()).isEqualTo("C. Adler"));
    }

    @Test
    void nobodyJudgesTwiceInOneRoundNorAfterTheLastGrade() {
        give(brandt, Reliability.B, "Names its material");
        assertThatThrownBy(() -> give(brandt, Reliability.C, "Or so")).isInstanceOf(AlreadyAssessed.class);
        give(okafor, Reliability.D, "Was wrong");
        assertThatThrownBy(() -> give(adler, Reliability.C, "Or so")).isInstanceOf(NotOpenForGrades.class);
    }

    @Test
    void aLimitedGradeIsARoundOfItsOwn() {
        judges.ask(1, 1, 0);
        Limit limit = new Limit("military matters of North Korea", LocalDate.of(2024, 1, 1), null);
        give(brandt, Reliability.C, "In general");
        judges.give(okafor, source, limit, Reliability.A, "Knows it");

        assertThat(history()).extracting(GradeGiven::limit).containsExactlyInAnyOrder(limit, Limit.NONE);
        assertThat(judges.subjects().source(source).orElseThrow().inForce().grade())
                .isEqualTo("C");
    }

    @Test
    void aGradePastItsReviewDateWaitsAgain() {
        judges.ask(1, 1, 0);
        give(brandt, Reliability.C, "For now");
        assertThat(waits(okafor)).isFalse();

        List<ToGrade> later = judges.queue(NINE.plus(Duration.ofDays(200)))
                .sources(GradingFilter.ALL, FIRST)
                .rows();

        assertThat(later)
                .filteredOn(one -> one.id() == source.value())
                .singleElement()
                .satisfies(one -> assertThat(one.reviewOn()).isEqualTo(LocalDate.of(2027, 5, 22)));
    }

    private Optional<String> give(StaffMember who, Reliability grade, String grounds) {
        return judges.give(who, source, grade, grounds);
    }

    private AdjudicationDetails open(StaffMember who) {
        return judges.open(who, source);
    }

    private void decide(AdjudicationDetails details, String grade) {
        decide(details, grade, null);
    }

    private void decide(AdjudicationDetails details, String grade, LocalDate review) {
        Adjudicate decision = new Adjudicate(
                details.round(), details.version(), grade, new Grounds("Its basis is missing"), review, null);
        postgres.inTransaction(() -> judges.adjudication(NINE).decide(decision));
    }

    private boolean waits(StaffMember who) {
        return judges.waits(who, source);
    }

    private List<GradeGiven> history() {
        return judges.history(source);
    }
}
