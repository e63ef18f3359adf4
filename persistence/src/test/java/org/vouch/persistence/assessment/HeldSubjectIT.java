package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceMerged;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** Whoever judges or leaves a subject waits for whoever is at it, and finds what became of it. */
class HeldSubjectIT {

    private static final String TASKS = "SELECT count(*) FROM grading_task WHERE source_id = ?";

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final Actor actor = new Actor();
    private final Judges judges = new Judges(postgres, actor);
    private final Desk desk = new Desk(postgres);
    private SourceId source;
    private StaffMember brandt;

    @BeforeEach
    void aSource() {
        source = new SourceId(desk.source("Institute for the Study of War"));
        brandt = Colleagues.editor(postgres, "R. Brandt");
        judges.ask(2, 1, 0);
        actor.actAs(brandt);
    }

    @Test
    void aRecordThatWasMergedMeanwhileIsNotJudged() {
        desk.merged(source, new SourceId(desk.source("ISW")));

        assertThatThrownBy(() -> judges.give(brandt, source, Reliability.B, "Names its material"))
                .isInstanceOf(SourceMerged.class);
        assertThatThrownBy(this::skip).isInstanceOf(SourceMerged.class);
        assertThat(postgres.sql().count("SELECT count(*) FROM grading_round WHERE source_id = ?", source.value()))
                .isZero();
    }

    @Test
    void whoeverLeavesItHoldsIt() throws SQLException {
        try (Connection other = postgres.dataSource().getConnection();
                Statement held = other.createStatement()) {
            other.setAutoCommit(false);
            held.execute("SELECT id FROM source WHERE id = " + source.value() + " FOR NO KEY UPDATE");

            assertThatThrownBy(this::skip)
                    .satisfies(thrown -> assertThat(Stream.iterate(thrown, t -> t != null, Throwable::getCause))
                            .filteredOn(SQLException.class::isInstance)
                            .extracting(refusal -> ((SQLException) refusal).getSQLState())
                            .contains("55P03"));
            other.rollback();
        }
    }

    @Test
    void handedToOneselfItIsLeft() {
        postgres.inTransaction(() -> judges.assignment(Judges.NINE).handOn(subject(), brandt.id(), "Not my field"));

        assertThat(postgres.sql().count(TASKS + " AND kind = 'SKIPPED'", source.value()))
                .isEqualTo(1);
        assertThat(postgres.sql().count(TASKS, source.value())).isEqualTo(1);
        assertThat(judges.waits(brandt, source)).isFalse();
    }

    private void skip() {
        postgres.inTransaction(() -> {
            postgres.entityManager()
                    .createNativeQuery("SET LOCAL lock_timeout = '100ms'")
                    .executeUpdate();
            judges.assignment(Judges.NINE).skip(subject(), "Not my field");
        });
    }

    private Subject subject() {
        return Subject.of(source, Limit.NONE);
    }
}
