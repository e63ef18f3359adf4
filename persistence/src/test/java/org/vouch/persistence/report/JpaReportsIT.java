package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.report.ClaimChoice;
import org.vouch.domain.report.DroppedItem;
import org.vouch.domain.report.Edition;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ItemDetails;
import org.vouch.domain.report.ItemStatement;
import org.vouch.domain.report.RenderedRows;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportFilter;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportRow;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.Signature;
import org.vouch.domain.shared.Caveat;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

class JpaReportsIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NOW = Instant.parse("2024-10-22T09:30:00Z");

    private StaffMember brandt;
    private StaffMember adler;
    private long claim;
    private long second;
    private long said;
    private long denied;

    @BeforeEach
    void aClaimWithTwoStatementsAndOneWithout() {
        brandt = Colleagues.editor(postgres, "R. Brandt");
        adler = Colleagues.editor(postgres, "C. Adler");
        Cabinet cabinet = new Cabinet(postgres, brandt.id().value());
        long nis = cabinet.source("INTELLIGENCE_SERVICE", "National Intelligence Service");
        claim = cabinet.claim("Soldiers have arrived");
        second = cabinet.claim("Zwölf Brigaden");
        said = cabinet.statement(nis, "They are there", "2024-10-18", "2024-10-18", "2024-10-18", "NOT_STATED");
        denied = cabinet.statement(nis, "They are not", "2024-10-17", "2024-10-17", "2024-10-17", "NOT_STATED");
        cabinet.bearing(said, "ASSERTS", claim);
        cabinet.bearing(denied, "DENIES", claim);
        cabinet.statementGrade(said, "3", "Nobody else.");
    }

    @Test
    void itemsKeepOrderNotesAndStatementsOverTransactions() {
        ReportId id = added("Order");
        change(id, report -> report.draft(by(brandt)).addClaim(second, List.of()));
        change(id, report -> report.draft(by(brandt)).moveTo(second, 1));
        change(id, report -> report.draft(by(brandt)).writeNote(claim, "One origin."));
        change(id, report -> report.draft(by(brandt)).moveStatement(claim, denied, 1));

        List<ItemDetails> items = details(id).items();

        assertThat(items).extracting(ItemDetails::claim).containsExactly(second, claim);
        assertThat(items.get(0).statements()).isEmpty();
        assertThat(items.get(1).note()).isEqualTo("One origin.");
        assertThat(items.get(1).chosen()).extracting(ItemStatement::id).containsExactly(denied, said);
        assertThat(items.get(1).chosen()).extracting(ItemStatement::credibility).containsExactly(null, "3");
    }

    @Test
    void whatIsDroppedIsGoneAndComesBackWithItsStatements() {
        ReportId id = added("Drop");
        DroppedItem dropped = postgres.inTransaction(
                () -> reports().find(id).orElseThrow().draft(by(brandt)).dropItem(claim));
        assertThat(details(id).items()).isEmpty();

        change(id, report -> report.draft(by(brandt)).putBack(dropped));

        assertThat(details(id).items().get(0).chosen()).hasSize(2);
    }

    @Test
    void statementsThatWereNotChosenAreOffered() {
        ReportId id = added("Choose");
        change(id, report -> report.draft(by(brandt)).chooseExactly(claim, List.of(said)));

        ItemDetails item = details(id).items().get(0);

        assertThat(item.chosen()).extracting(ItemStatement::id).containsExactly(said);
        assertThat(item.others()).extracting(ItemStatement::id).containsExactly(denied);
        assertThat(item.others()).extracting(ItemStatement::stance).containsExactly(Stance.DENIES);
    }

    @Test
    void caveatsTravelWithTheStatementIntoTheReportAndTheChoices() {
        Cabinet cabinet = new Cabinet(postgres, brandt.id().value());
        long dw = cabinet.source("NEWS_OUTLET", "Deutsche Welle");
        cabinet.caveat(said, 1, dw, "no time was given");
        cabinet.caveat(said, 0, dw, "not independently verified");
        cabinet.bearing(said, "ASSERTS", second);
        Caveat[] both = {
            new Caveat("Deutsche Welle", "not independently verified"),
            new Caveat("Deutsche Welle", "no time was given")
        };

        ReportId id = added("Caveats");
        List<ItemStatement> chosen = details(id).items().get(0).chosen();
        List<ClaimChoice> choices = new JpaClaimChoices(postgres.sql()).notIn(id, "c" + second, 9);

        assertThat(chosen).extracting(ItemStatement::id).containsExactly(said, denied);
        assertThat(chosen.get(0).caveats()).containsExactly(both);
        assertThat(chosen.get(1).caveats()).isEmpty();
        assertThat(choices.get(0).statements().get(0).caveats()).containsExactly(both);
    }

    @Test
    void theSecondOfTwoWhoChangeOneItemIsTold() {
        ReportId id = added("Twice");
        Cabinet cabinet = new Cabinet(postgres, brandt.id().value());

        assertThatThrownBy(() -> change(id, stale -> {
                    cabinet.execute("UPDATE report SET version = version + 1 WHERE id = ?", id.value());
                    stale.draft(by(brandt)).writeNote(claim, "Late");
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aChangeOfAnItemCountsTheReportsVersionUpByOne() {
        ReportId id = added("Version");
        long before = details(id).version();

        change(id, report -> report.draft(by(brandt)).writeNote(claim, "One origin."));

        assertThat(details(id).version()).isEqualTo(before + 1);
    }

    @Test
    void anEditionNeverChanges() {
        ReportId id = released("Frozen", "a,b\r\n");

        Cabinet cabinet = new Cabinet(postgres, brandt.id().value());
        assertThatThrownBy(() -> cabinet.execute("UPDATE edition SET csv = '\\x00'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> cabinet.execute("DELETE FROM edition")).hasStackTraceContaining("append-only");
        assertThat(editions().csv(id, 1)).isEqualTo("a,b\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anEarlierEditionIsSuperseded() {
        ReportId id = released("Twice released", "one");
        change(id, report -> report.startNextEdition(by(brandt)));
        release(id, "two!");

        assertThat(details(id).editions()).extracting(EditionRow::number).containsExactly(2, 1);
        assertThat(details(id).editions()).extracting(EditionRow::superseded).containsExactly(false, true);
        assertThat(editions().find(id, 2).orElseThrow().bytes()).isEqualTo(4);
        assertThat(editions().find(id, 3)).isEmpty();
        assertThatThrownBy(() -> editions().csv(id, 3)).isInstanceOf(NotFound.class);
    }

    @Test
    void theListIsNarrowedByStateHandAndWords() {
        ReportId draft = added("Überläufer im Osten");
        ReportId released = released("Soldaten", "x");

        assertThat(ids(filter(List.of(ReportState.RELEASED), Optional.of(adler), "")))
                .isEmpty();
        assertThat(ids(filter(List.of(ReportState.RELEASED), Optional.of(brandt), "")))
                .containsExactly(released);
        assertThat(ids(filter(List.of(), Optional.of(brandt), "UBERLAUFER"))).containsExactly(draft);
        assertThat(ids(filter(List.of(), Optional.of(brandt), "100%"))).isEmpty();
        assertThat(new JpaReportListing(postgres.sql()).counts(filter(List.of(), Optional.of(brandt), "")))
                .containsEntry(ReportState.DRAFT, 1L)
                .containsEntry(ReportState.RELEASED, 1L)
                .containsEntry(ReportState.SENT, 0L);
    }

    @Test
    void theListIsSortedByWhatIsAdmittedAndPaged() {
        added("B");
        added("A");
        ReportFilter mine = filter(List.of(), Optional.of(brandt), "");

        Page<ReportRow> page = listing(mine, new PageRequest(1, 1, "title", false));
        assertThat(page.rows()).extracting(ReportRow::title).containsExactly("A");
        assertThat(page.rows().get(0).claims()).isEqualTo(1);
        assertThat(page.rows().get(0).statements()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(2);
        assertThat(listing(mine, new PageRequest(1, 9, "1; DROP TABLE report", true))
                        .rows())
                .hasSize(2);
    }

    @Test
    void claimsThatAreNotInTheReportAreOffered() {
        ReportId id = added("Claims");
        JpaClaimChoices choices = new JpaClaimChoices(postgres.sql());

        assertThat(choices.notIn(id, "zwolf", 9)).extracting(ClaimChoice::id).contains(second);
        assertThat(choices.notIn(id, "c" + second, 9))
                .extracting(ClaimChoice::id)
                .containsExactly(second);
        assertThat(choices.notIn(id, "c" + claim, 9)).isEmpty();
        assertThat(choices.notIn(id, null, 100)).extracting(ClaimChoice::id).doesNotContain(claim);
    }

    @Test
    void aClaimTellsWhatSpeaksToIt() {
        JpaClaimStatements statements = new JpaClaimStatements(postgres.sql());

        assertThat(statements.on(claim)).containsExactly(denied, said);
        assertThatThrownBy(() -> statements.on(-1)).isInstanceOf(NotFound.class);
    }

    private interface Verb {
        void on(Report report);
    }

    private ReportId added(String title) {
        Report report = Report.start(title, null, by(brandt));
        report.draft(by(brandt)).addClaim(claim, List.of(said, denied));
        postgres.inTransaction(() -> reports().add(report));
        return report.id();
    }

    private ReportId released(String title, String csv) {
        ReportId id = added(title);
        release(id, csv);
        return id;
    }

    private void release(ReportId id, String csv) {
        change(id, report -> report.sendForRelease(by(brandt)));
        postgres.inTransaction(() -> {
            Report report = reports().find(id).orElseThrow();
            report.release(by(adler));
            JpaEditions editions = new JpaEditions(postgres.entityManager(), postgres.sql());
            byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
            editions.add(new Edition(report, new RenderedRows(editions.latest(id) + 1, 1, bytes), by(adler)));
        });
    }

    private void change(ReportId id, Verb verb) {
        postgres.inTransaction(() -> {
            verb.on(reports().find(id).orElseThrow());
            reports().flush();
        });
    }

    private List<ReportId> ids(ReportFilter filter) {
        return listing(filter, new PageRequest(1, 50, null, false)).rows().stream()
                .map(ReportRow::id)
                .toList();
    }

    private static ReportFilter filter(List<ReportState> states, Optional<StaffMember> by, String text) {
        return new ReportFilter(states, by.map(StaffMember::id), text);
    }

    private static Page<ReportRow> listing(ReportFilter filter, PageRequest asked) {
        return new JpaReportListing(postgres.sql()).page(filter, asked);
    }

    private static ReportDetails details(ReportId id) {
        return new JpaReportListing(postgres.sql()).find(id).orElseThrow();
    }

    private static JpaEditionListing editions() {
        return new JpaEditionListing(postgres.sql());
    }

    private static JpaReports reports() {
        return new JpaReports(postgres.entityManager());
    }

    private static Signature by(StaffMember staff) {
        return Signature.of(staff, NOW);
    }
}
