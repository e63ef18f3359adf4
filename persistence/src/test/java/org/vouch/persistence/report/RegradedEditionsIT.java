package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.RoundId;
import org.vouch.domain.report.LeaningEdition;
import org.vouch.domain.report.LostWords;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.StaleEdition;
import org.vouch.domain.report.StaleKind;
import org.vouch.domain.report.StaleReason;
import org.vouch.domain.shared.AsOf;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.shared.Sql;

/** Which editions a regrade of a source concerns, and what grade stood in their rows until then. */
class RegradedEditionsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;
    private long holder;
    private ReportId report;

    @BeforeEach
    void aReleasedReport() {
        drawer = new ReportDrawer(postgres);
        holder = number("SELECT holder_id FROM statement WHERE id = " + drawer.said);
        report = drawer.released("Who says so?", "a,b\r\n");
    }

    @Test
    void aLimitedRegradeConcernsEditionsWithARowWithinItAndTheyLeanOnNoOther() {
        limitedGrade("North Korea", "D");
        assertThat(leaning(regrade(holder, "North Korea"))).isEmpty();
        assertThat(leaning(regrade("source", holder))).hasSize(1);

        isAbout("north korea");

        assertThat(leaning(regrade(holder, "North Korea"))).hasSize(1);
        assertThat(leaning(regrade("source", holder))).isEmpty();
    }

    @Test
    void whatItsRowsUsedAtReleaseConcernsItWhateverItsClaimIsAboutSince() {
        limitedGrade("North Korea", "B");
        isAbout("North Korea");
        drawer.change(report, r -> r.startNextEdition(drawer.by(drawer.brandt)));
        drawer.release(report, "two!");
        drawer.cabinet.execute("DELETE FROM claim_matter WHERE claim_id = ?", drawer.claim);

        assertThat(leaning(regrade(holder, "North Korea")))
                .extracting(LeaningEdition::number)
                .containsExactly(2);
    }

    @Test
    void aFirstGradeWithinALimitDiffersFromTheOneThatAppliedToItsRows() {
        drawer.cabinet.sourceGrade(holder, "C", "In general.");
        limitedGrade("North Korea", "B");
        isAbout("North Korea");
        drawer.change(report, r -> r.startNextEdition(drawer.by(drawer.brandt)));
        drawer.release(report, "two!");
        Limit october = new Limit("North Korea", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 31));
        limitedGrade(october, "C");

        assertThat(leaning(first(october, "C", "C")))
                .as("C in general, B in this matter")
                .extracting(LeaningEdition::used)
                .containsExactly("B");
        assertThat(leaning(first(october, null, "B")))
                .as("as it stands in the rows")
                .isEmpty();
        assertThat(leaning(first(new Limit("Ukraine", null, null), "C", "B"))).isEmpty();
    }

    @Test
    void aFirstGradeOfWhatWasNotGradedIsNoOtherOne() {
        limitedGrade("North Korea", "D");
        isAbout("North Korea");

        assertThat(leaning(first(new Limit("North Korea", null, null), null, "D")))
                .isEmpty();
    }

    @Test
    void whatARoundMadeStaleIsFoundByItUntilItIsAcknowledged() {
        RoundId round = new RoundId(number("SELECT max(id) FROM grading_round"));
        mark(regrade("statement", drawer.said), List.of());
        drawer.cabinet.execute("UPDATE stale_edition SET round_id = ?", round.value());
        Instant marked = moment();
        assertThat(asOf(marked).of(report, 1)).hasSize(1);

        postgres.inTransaction(() -> {
            assertThat(stale().openFrom(round)).hasSize(1).allSatisfy(stale()::remove);
            assertThat(stale().openFrom(round)).isEmpty();
        });

        assertThat(listing().of(report, 1)).isEmpty();
        assertThat(asOf(marked).of(report, 1)).as("a grade that was undone").isEmpty();
    }

    private static StaleReason regrade(long source, String matter) {
        return new StaleReason(
                StaleKind.REGRADE, "source", source, "Seoul", "B", "D", null, new Limit(matter, null, null));
    }

    private StaleReason first(Limit limit, String before, String after) {
        return new StaleReason(StaleKind.REGRADE, "source", holder, "Seoul", before, after, null, limit);
    }

    private void isAbout(String matter) {
        drawer.cabinet.execute("INSERT INTO claim_matter (claim_id, matter) VALUES (?, ?)", drawer.claim, matter);
    }

    private void limitedGrade(String matter, String grade) {
        limitedGrade(new Limit(matter, null, null), grade);
    }

    private void limitedGrade(Limit limit, String grade) {
        drawer.cabinet.sourceGrade(holder, grade, "In this matter.");
        drawer.cabinet.execute("ALTER TABLE record_grade DISABLE TRIGGER record_grade_is_append_only");
        drawer.cabinet.execute(
                "UPDATE record_grade SET matter = ?, period_from = ?, period_until = ? WHERE id ="
                        + " (SELECT max(id) FROM record_grade WHERE source_id = ?)",
                limit.matter(),
                limit.from(),
                limit.until(),
                holder);
        drawer.cabinet.execute("ALTER TABLE record_grade ENABLE TRIGGER record_grade_is_append_only");
    }

    private static Instant moment() {
        return postgres.sql()
                .one("SELECT clock_timestamp()", row -> Columns.instant(row, "clock_timestamp"))
                .orElseThrow();
    }

    private static JpaStaleListing asOf(Instant moment) {
        AsOf asOf = new AsOf();
        asOf.see(moment);
        return new JpaStaleListing(new Sql(postgres.dataSource(), asOf));
    }

    private void mark(StaleReason why, List<LostWords> lost) {
        postgres.inTransaction(() -> stale().leaningOn(why)
                .forEach(edition -> stale().add(new StaleEdition(edition.id(), why, lost, drawer.by(drawer.adler)))));
    }

    private List<LeaningEdition> leaning(StaleReason why) {
        return postgres.inTransaction(() -> stale().leaningOn(why));
    }

    private static StaleReason regrade(String kind, long id) {
        return new StaleReason(StaleKind.REGRADE, kind, id, "Seoul", "B", "D", null, Limit.NONE);
    }

    private static JpaStaleEditions stale() {
        return new JpaStaleEditions(postgres.entityManager(), postgres.sql());
    }

    private static JpaStaleListing listing() {
        return new JpaStaleListing(postgres.sql());
    }

    private static long number(String sql) {
        return postgres.sql().count(sql);
    }
}
