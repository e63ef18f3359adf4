package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.houserule.Concern;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.houserule.RuleFinding;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.EditionAlreadyWithdrawn;
import org.vouch.domain.report.EditionJudgement;
import org.vouch.domain.report.EditionPart;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.EditionWithdrawal;
import org.vouch.domain.report.JudgedFinding;
import org.vouch.domain.report.PinRemark;
import org.vouch.domain.report.RemarkRow;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.SecondReader;
import org.vouch.domain.report.SecondReading;
import org.vouch.domain.report.WithdrawEdition;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.PostgresFixture;

/** Who reads a report, what they say of its rows, what was let pass, and editions taken back: kept and read. */
class JudgementIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private final Actor actor = new Actor();
    private ReportDrawer drawer;
    private ReportId report;

    @BeforeEach
    void aDraftOfAClaimWithTwoStatements() {
        drawer = new ReportDrawer(postgres);
        report = drawer.added("Who says so?");
    }

    @Test
    void aReportTellsWhoDraftedItAndWhoReadsIt() {
        sentToAdler();

        assertThat(drawer.details(report).state()).isEqualTo(ReportState.READING);
        assertThat(drawer.details(report).parts().drafters()).containsExactly("R. Brandt");
        assertThat(drawer.details(report).parts().isReadBy(drawer.adler.id())).isTrue();
        assertThat(readBy(drawer.adler.id().value())).extracting(ReportRow::id).containsExactly(report);
        assertThat(readBy(drawer.adler.id().value()))
                .extracting(ReportRow::reader)
                .containsExactly("C. Adler");
        assertThat(readBy(drawer.brandt.id().value())).isEmpty();
    }

    @Test
    void aRemarkStandsAtItsRowUntilTheNextEdition() {
        sentToAdler();
        actor.actAs(drawer.adler);
        postgres.inTransaction(() -> new SecondReading(
                        drawer.reports(),
                        new JpaRemarks(postgres.entityManager()),
                        new JpaEditions(postgres.sql()),
                        change -> {},
                        actor,
                        Clock.systemUTC())
                .pin(new PinRemark(report, drawer.claim, drawer.said, "Who told them?")));

        List<RemarkRow> rows = new JpaRemarkListing(postgres.sql()).of(report);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.isAt(drawer.claim, drawer.said)).isTrue();
            assertThat(row.isAnswered()).isFalse();
            assertThat(row.writtenByName()).isEqualTo("C. Adler");
        });
        assertThat(remarks(1)).hasSize(1);
        assertThat(remarks(2)).isEmpty();
    }

    @Test
    void anEditionKeepsItsPeopleAndWhatWasFoundAndLetPass() {
        RuleFinding alone = finding(HouseRule.SINGLE_ORIGIN, null, true, "2");
        RuleFinding open = finding(HouseRule.DATE_OPEN, drawer.said, false, "2024-10");
        drawer.release(
                report,
                "a,b\r\n",
                List.of(new JudgedFinding(alone, List.of(acceptance(alone))), new JudgedFinding(open, List.of())),
                null);

        EditionJudgement kept = new JpaEditionJudgements(postgres.sql()).of(report, 1);

        assertThat(kept.people())
                .isEqualTo(Map.of(
                        EditionPart.DRAFTER, List.of("R. Brandt"),
                        EditionPart.SECOND_READER, List.of("C. Adler"),
                        EditionPart.RELEASER, List.of("C. Adler")));
        assertThat(kept.accepted()).singleElement().satisfies(found -> {
            assertThat(found.found()).isEqualTo(alone);
            assertThat(found.acceptedReason()).isEqualTo("Said so in the text.");
        });
        assertThat(kept.unspoken()).extracting(found -> found.found()).containsExactly(open);
        assertThatThrownBy(() -> drawer.cabinet.execute("UPDATE edition_finding SET accepted_reason = 'another'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> drawer.cabinet.execute("DELETE FROM edition_person"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void anEditionIsTakenBackOnceAndItsBytesStay() {
        drawer.release(report, "a,b\r\n");
        actor.actAs(drawer.adler);
        assertThat(withdrawn()).isEmpty();

        withdraw("The service took it back.");

        assertThat(new JpaEditionJudgements(postgres.sql())
                        .of(report, 1)
                        .withdrawal()
                        .reason())
                .isEqualTo("The service took it back.");
        assertThat(drawer.details(report).editions())
                .extracting(EditionRow::withdrawn)
                .containsExactly(true);
        assertThat(drawer.csv(report, 1)).isEqualTo("a,b\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(withdrawn()).extracting(ReportRow::withdrawn).containsExactly(true);
        assertThatThrownBy(() -> withdraw("Again.")).isInstanceOf(EditionAlreadyWithdrawn.class);
        assertThatThrownBy(() -> drawer.cabinet.execute("DELETE FROM edition_withdrawal"))
                .hasStackTraceContaining("append-only");
    }

    private void sentToAdler() {
        drawer.change(
                report,
                draft -> draft.sendTo(
                        new SecondReader(drawer.adler.id(), drawer.adler.name()), drawer.by(drawer.brandt)));
    }

    private void withdraw(String reason) {
        postgres.inTransaction(() -> new EditionWithdrawal(
                        drawer.reports(),
                        new JpaWithdrawals(postgres.entityManager(), postgres.sql()),
                        change -> {},
                        actor,
                        Clock.systemUTC())
                .withdraw(new WithdrawEdition(report, 1, reason)));
    }

    private List<ReportRow> withdrawn() {
        return rows(new ReportFilter(List.of(), Optional.of(drawer.brandt.id()), "", Optional.empty(), true));
    }

    private List<ReportRow> readBy(long reader) {
        return rows(new ReportFilter(
                List.of(ReportState.READING), Optional.empty(), "", Optional.of(new StaffId(reader)), false));
    }

    private static List<ReportRow> rows(ReportFilter filter) {
        return new JpaReportListing(postgres.sql())
                .page(filter, new PageRequest(1, 10, null, false))
                .rows();
    }

    private List<?> remarks(int edition) {
        return new JpaRemarks(postgres.entityManager()).of(report, edition);
    }

    private RuleFinding finding(HouseRule rule, Long statement, boolean holds, String word) {
        Concern about = new Concern(Concern.Thing.CLAIM, drawer.claim);
        return new RuleFinding(rule, drawer.claim, statement, about, List.of(word), holds);
    }

    private Acceptance acceptance(RuleFinding found) {
        return new Acceptance(
                1,
                found.rule(),
                found.claim(),
                found.statement(),
                found.state(),
                "Said so in the text.",
                drawer.adler.id(),
                "C. Adler",
                drawer.by(drawer.adler).at());
    }
}
