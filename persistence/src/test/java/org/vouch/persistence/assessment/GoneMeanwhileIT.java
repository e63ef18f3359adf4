package org.vouch.persistence.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.AssessSource;
import org.vouch.domain.assessment.AssessmentBasis;
import org.vouch.domain.assessment.Grounds;
import org.vouch.domain.assessment.Reasoning;
import org.vouch.domain.assessment.Reliability;
import org.vouch.domain.assessment.SourceSubject;
import org.vouch.domain.assessment.StatementSubject;
import org.vouch.domain.assessment.Subject;
import org.vouch.domain.assessment.SubjectInForce;
import org.vouch.domain.assessment.Subjects;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Actor;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

/** A subject is deleted after its grader's form found it, and before the grade arrives. */
class GoneMeanwhileIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final Actor actor = new Actor();

    @Test
    void theGraderIsToldThatItIsGone() {
        actor.actAs(Colleagues.editor(postgres, "R. Brandt"));
        AssessSource late = new AssessSource(
                new SourceId(999_999),
                Reliability.B,
                new Reasoning(new Grounds("Long known."), AssessmentBasis.RECORD));

        assertThatThrownBy(() -> postgres.inTransaction(() -> new Judges(postgres, actor)
                        .assessing(Instant.now(), new StillThere())
                        .assessSource(late)))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("999999");
    }

    private static final class StillThere implements Subjects {

        @Override
        public Optional<SourceSubject> source(SourceId id) {
            return Optional.of(new SourceSubject(
                    id.value(),
                    "Gone",
                    "OFFICIAL",
                    null,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    0,
                    0,
                    0,
                    0,
                    List.of()));
        }

        @Override
        public Optional<StatementSubject> statement(StatementId id) {
            return Optional.empty();
        }

        @Override
        public Optional<SubjectInForce> inForce(Subject subject) {
            return Optional.of(new SubjectInForce("Gone", null, null, null));
        }
    }
}
