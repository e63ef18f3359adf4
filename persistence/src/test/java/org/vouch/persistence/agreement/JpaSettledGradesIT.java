package org.vouch.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.agreement.AgreementFilter;
import org.vouch.domain.agreement.Axis;
import org.vouch.domain.agreement.SettledGrade;
import org.vouch.domain.source.SourceKind;
import org.vouch.persistence.shared.PostgresFixture;

/** Five sources and a statement of each, rounds 1 to 5 and 6 to 10, judged by three on every fiftieth day from 2025 on. */
class JpaSettledGradesIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final long PENDING = 101;
    private static final long UNDONE = 102;

    @BeforeAll
    static void desk() throws SQLException {
        PlantedGrades.plant(postgres.dataSource(), 3, 10);
        PlantedGrades.execute(postgres.dataSource(), """
                INSERT INTO grading_round (id, version, source_id, state, graders, opened_at, settled_at)
                    VALUES (101, 1, 1, 'TO_ADJUDICATE', 2, now(), NULL), (102, 1, 2, 'SETTLED', 2, now(), now())""");
        PlantedGrades.execute(postgres.dataSource(), """
                INSERT INTO assessment (id, round_id, source_id, grade, grounds, grader_id, grader_name, at)
                    VALUES (1001, 101, 1, 'E', 'pending', 1, 'Grader 1', now()), (1002, 102, 2, 'E', 'undone', 1, 'Grader 1', now()),
                           (1003, 102, 2, 'A', 'stands', 2, 'Grader 2', now())""");
        PlantedGrades.execute(
                postgres.dataSource(), "INSERT INTO assessment_withdrawal (assessment_id, at) VALUES (1002, now())");
        PlantedGrades.execute(
                postgres.dataSource(),
                "INSERT INTO report (id, version, title, state, drafter_id, drafter_name, created_at, changed_at)"
                        + " VALUES (1, 1, 'r', 'DRAFT', 1, 'x', now(), now())");
        PlantedGrades.execute(
                postgres.dataSource(), "INSERT INTO claim (id, version, text, created_at) VALUES (1, 1, 'c', now())");
        PlantedGrades.execute(
                postgres.dataSource(),
                "INSERT INTO report_item (id, report_id, claim_id, position) VALUES (1, 1, 1, 0)");
        PlantedGrades.execute(
                postgres.dataSource(),
                "INSERT INTO chosen_statement (id, report_item_id, statement_id, position) VALUES (1, 1, 4, 0)");
    }

    @Test
    void allGradesOfSettledRoundsAreReadAndNothingPendingOrUndone() {
        List<SettledGrade> all = read(AgreementFilter.ALL);

        assertThat(all).hasSize(31).allMatch(SettledGrade::asked);
        assertThat(all).extracting(SettledGrade::round).doesNotContain(PENDING);
        assertThat(all).filteredOn(grade -> grade.round() == UNDONE).hasSize(1);
    }

    @Test
    void aStatementsGradeNamesItsHolderAndTheGradeOfRecord() {
        assertThat(read(AgreementFilter.ALL))
                .filteredOn(grade -> grade.round() == 9)
                .hasSize(3)
                .allMatch(grade -> grade.axis() == Axis.CREDIBILITY && grade.source() == 4 && grade.statement() == 4)
                .allMatch(grade -> grade.record() != null);
    }

    @Test
    void aPeriodIsOfTheDayARoundWasSettledItsEndsIncluded() {
        assertThat(asked(all -> narrowed(all, "2025-04-11", "2025-05-31"))).containsExactly(2L, 3L);
    }

    @Test
    void whatIsOutsideIsToldForSourcesOnlyAndMarked() {
        assertThat(read(narrowed(AgreementFilter.ALL, "2026-01-01", "2026-12-01")))
                .filteredOn(grade -> !grade.asked())
                .isNotEmpty()
                .allMatch(grade -> grade.axis() == Axis.RELIABILITY);
    }

    @Test
    void theKindIsThatOfTheSourceOrHolder() {
        assertThat(asked(all -> new AgreementFilter(
                        all.from(), all.until(), Optional.of(SourceKind.NEWS_AGENCY), all.grader(), all.report())))
                .containsExactly(3L, 8L);
    }

    @Test
    void aGradersRoundsHaveTheGradesOfTheOthersToo() {
        AgreementFilter ofTwo = new AgreementFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(1L), Optional.empty());

        assertThat(read(ofTwo)).filteredOn(SettledGrade::asked).hasSize(30);
    }

    @Test
    void aReportAsksForTheStatementsItUsesAndTheirHolders() {
        assertThat(asked(
                        all -> new AgreementFilter(all.from(), all.until(), all.kind(), all.grader(), Optional.of(1L))))
                .containsExactly(4L, 9L);
    }

    private static AgreementFilter narrowed(AgreementFilter all, String from, String until) {
        return new AgreementFilter(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(until)),
                all.kind(),
                all.grader(),
                all.report());
    }

    private static List<Long> asked(UnaryOperator<AgreementFilter> narrow) {
        return read(narrow.apply(AgreementFilter.ALL)).stream()
                .filter(SettledGrade::asked)
                .map(SettledGrade::round)
                .distinct()
                .toList();
    }

    private static List<SettledGrade> read(AgreementFilter filter) {
        return new JpaSettledGrades(postgres.sql()).read(filter);
    }
}
