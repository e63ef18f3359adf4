package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouch.persistence.assessment.Judges.NINE;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessStatement;
import org.vouch.domain.assessment.Credibility;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.GradedMeanwhile;
import org.vouch.domain.assessment.GradingFilter;
import org.vouch.domain.assessment.GradingRound;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.assessment.RoundUnderWay;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.ToGrade;
import org.vouch.domain.assessment.WhyToGrade;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.statement.StatementUse;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.statement.StatementAdapters;
import org.vouch.persistence.user.Colleagues;

/** How a round begins, ends, and is held while somebody changes it. */
class RoundLifeIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final Actor actor = new Actor();
    private final Judges judges = new Judges(postgres, actor);
    private final Desk desk = new Desk(postgres);
    private SourceId source;
    private StaffMember brandt;
    private StaffMember okafor;

    @BeforeEach
    void aSourceAndTwoPeople() {
        source = new SourceId(desk.source("Institute for the Study of War"));
        brandt = Colleagues.editor(postgres, "R. Brandt");
        okafor = Colleagues.editor(postgres, "N. Okafor");
        judges.ask(2, 1, 0);
    }

    @Test
    void withItsOnlyGradeTakenBackItEndsAndNobodyIsAskedForMore() {
        judges.ask(1, 1, 0);
        judges.give(okafor, source, Reliability.B, "Names its material");
        judges.ask(2, 1, 0);
        judges.give(brandt, source, Reliability.C, "A slip");
        judges.ask(1, 1, 0);
        assertThat(judges.waits(okafor, source)).isTrue();

        judges.takeBack(brandt);

        assertThat(judges.waits(okafor, source)).isFalse();
        assertThat(judges.history(source)).hasSize(1);
    }

    @Test
    void whereASeniorEditorAskedItStays() {
        judges.ask(1, 1, 0);
        judges.give(okafor, source, Reliability.B, "Names its material");
        judges.ask(2, 1, 0);
        actor.actAs(judges.senior("C. Adler"));
        postgres.inTransaction(() -> judges.assignment(NINE).ask(Subject.of(source, Limit.NONE)));
        judges.give(brandt, source, Reliability.C, "A slip");
        judges.ask(1, 1, 0);

        judges.takeBack(brandt);

        assertThat(judges.waits(okafor, source)).isTrue();
    }

    @Test
    void aGradeThatFollowedFromFewerThanAreToJudgeNowWaitsAgain() {
        judges.ask(1, 1, 0);
        judges.give(brandt, source, Reliability.B, "Names its material");
        assertThat(judges.waits(brandt, source)).isFalse();

        judges.ask(2, 1, 0);

        assertThat(judges.queue(brandt))
                .filteredOn(one -> one.id() == source.value())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(WhyToGrade.TOO_FEW));
        judges.give(brandt, source, Reliability.B, "Names its material");
        judges.give(okafor, source, Reliability.B, "Corrects itself");
        assertThat(judges.waits(brandt, source)).isFalse();
    }

    @Test
    void whoeverLookedBeforeTheDeskCameToItsGradeIsToldAndMayGradeItAnew() {
        judges.ask(1, 1, 0);
        judges.give(okafor, source, Reliability.B, "Names its material");
        actor.actAs(brandt);

        assertThatThrownBy(() -> late(NINE.minusSeconds(1))).isInstanceOf(GradedMeanwhile.class);
        late(NINE);

        assertThat(judges.history(source)).extracting(GradeGiven::grade).containsExactly("D", "B");
    }

    private void late(Instant seen) {
        AssessSource given = new AssessSource(source, Limit.NONE, Reliability.D, Judges.why("A slip"), seen);
        postgres.inTransaction(() -> judges.assessing(NINE.plusSeconds(1)).assessSource(given));
    }

    @Test
    void aStatementIsJudgedBySeveralOnceAReportReliesOnItAlone() {
        long said = desk.statement(source.value(), "They are there");
        actor.actAs(brandt);
        postgres.inTransaction(() -> judges.assessing(NINE)
                .assessStatement(new AssessStatement(
                        new StatementId(said), Credibility.POSSIBLY_TRUE, Judges.why("Sound in itself"), null)));
        assertThat(why(said)).isEmpty();

        desk.bearsAlone(desk.usedInADraft(said, brandt.id().value()), said);

        assertThat(why(said)).contains(WhyToGrade.TOO_FEW);
    }

    @Test
    void aStatementThatIsBeingJudgedIsTold() {
        judges.ask(2, 2, 0);
        StatementId said = new StatementId(desk.statement(source.value(), "They are there"));
        actor.actAs(brandt);
        postgres.inTransaction(() -> judges.assessing(NINE)
                .assessStatement(
                        new AssessStatement(said, Credibility.POSSIBLY_TRUE, Judges.why("Sound in itself"), null)));
        assertThat(useOf(said)).contains(StatementUse.JUDGING);

        judges.takeBack(brandt);

        assertThat(useOf(said)).isEmpty();
    }

    private Optional<StatementUse> useOf(StatementId said) {
        return StatementAdapters.statements(postgres.entityManager()).useOf(said);
    }

    private Optional<WhyToGrade> why(long statement) {
        return judges.queue(NINE).statements(GradingFilter.ALL, new PageRequest(1, 500, null, false)).rows().stream()
                .filter(one -> one.id() == statement)
                .map(ToGrade::why)
                .findFirst();
    }

    @Test
    void whatWasTakenBackGoesWithItsSubjectAndNothingElseDoes() {
        judges.give(brandt, source, Reliability.C, "A slip");
        assertThatThrownBy(() -> desk.delete(source)).hasMessageContaining("source");

        judges.takeBack(brandt);
        desk.delete(source);

        assertThat(postgres.sql().count("SELECT count(*) FROM assessment WHERE source_id = ?", source.value()))
                .isZero();
        assertThatThrownBy(() -> postgres.inTransaction(() -> postgres.entityManager()
                        .createNativeQuery("DELETE FROM assessment")
                        .executeUpdate()))
                .hasMessageContaining("assessment is append-only");
    }

    @Test
    void aGradeOfRecordThatWasTakenBackGoesToo() {
        judges.ask(1, 1, 0);
        judges.give(brandt, source, Reliability.C, "A slip");
        assertThatThrownBy(() -> desk.delete(source)).hasMessageContaining("source");

        judges.takeBack(brandt);
        desk.delete(source);

        assertThat(postgres.sql().count("SELECT count(*) FROM record_grade WHERE source_id = ?", source.value()))
                .isZero();
    }

    @Test
    void aSubjectIsJudgedInOneAtATime() {
        assertThatThrownBy(() -> postgres.inTransaction(() -> {
                    judges.rounds().add(new GradingRound(Subject.of(source, Limit.NONE), 2, NINE));
                    judges.rounds().add(new GradingRound(Subject.of(source, Limit.NONE), 2, NINE));
                }))
                .isInstanceOf(RoundUnderWay.class);
    }

    @Test
    void whoeverHoldsItHoldsItsSubjectFirst() throws SQLException {
        judges.give(brandt, source, Reliability.C, "Names its material");
        RoundId round = judges.lastRound(source);
        try (Connection other = postgres.dataSource().getConnection();
                Statement held = other.createStatement()) {
            other.setAutoCommit(false);
            held.execute("SELECT id FROM source WHERE id = " + source.value() + " FOR NO KEY UPDATE");

            assertThatThrownBy(() -> postgres.inTransaction(() -> {
                        postgres.entityManager()
                                .createNativeQuery("SET LOCAL lock_timeout = '100ms'")
                                .executeUpdate();
                        return judges.rounds().find(round);
                    }))
                    .satisfies(thrown -> assertThat(Stream.iterate(thrown, t -> t != null, Throwable::getCause))
                            .filteredOn(SQLException.class::isInstance)
                            .extracting(refusal -> ((SQLException) refusal).getSQLState())
                            .contains("55P03"));
            other.rollback();
        }
    }
}
