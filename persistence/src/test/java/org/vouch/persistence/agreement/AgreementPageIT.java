package org.vouch.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.agreement.AgreementFilter;
import org.vouch.domain.agreement.AgreementQuestion;
import org.vouch.domain.agreement.AgreementReckoning;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.DeskAgreement;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.CountedStatements;
import org.vouch.persistence.shared.PostgresFixture;

/** The page of the desk's agreement and its matrix of two graders ask the database once, however much was graded. */
class AgreementPageIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final CountedStatements counted = new CountedStatements(postgres.dataSource());

    @BeforeAll
    static void desk() throws SQLException {
        PlantedGrades.plant(postgres.dataSource(), 20, 100);
    }

    @Test
    void twoThousandGradesAreOneStatement() {
        AgreementReckoning reckoning = new AgreementReckoning(new JpaSettledGrades(counted.sql()), senior());
        AgreementQuestion asked = new AgreementQuestion(AgreementFilter.ALL, Axis.CREDIBILITY, 1L, 2L);

        int statements = counted.during(() -> {
            DeskAgreement desk = reckoning.of(asked);
            assertThat(desk.given()).isEqualTo(1_000);
            assertThat(desk.pair().orElseThrow().matrix().total()).isEqualTo(50);
            assertThat(desk.graders()).hasSize(20);
        });

        assertThat(statements).isEqualTo(1);
    }

    private static Actor senior() {
        Actor actor = new Actor();
        actor.actAs(new StaffMember(new StaffId(1), "Grader 1", Set.of(Role.SENIOR_EDITOR), "en"));
        return actor;
    }
}
