package org.vouch.web.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.report.AddClaim;
import org.vouch.domain.report.CsvChoices;
import org.vouch.domain.report.EditionExport;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.EditionRow;
import org.vouch.domain.report.ReleaseReport;
import org.vouch.domain.report.RenameReport;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportPreview;
import org.vouch.domain.report.ReportRelease;
import org.vouch.domain.report.ReportState;
import org.vouch.domain.report.ReportWriting;
import org.vouch.domain.report.ReturnReport;
import org.vouch.domain.report.RowsChangedMeanwhile;
import org.vouch.domain.report.SecondReading;
import org.vouch.domain.report.SendForRelease;
import org.vouch.domain.report.StartNextEdition;
import org.vouch.domain.report.StartReport;
import org.vouch.domain.report.TakeBackReport;
import org.vouch.domain.report.WhoDraftsDoesNotRelease;
import org.vouch.domain.report.WriteNote;
import org.vouch.domain.report.profile.AddProfile;
import org.vouch.domain.report.profile.ChangeProfile;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.DeleteProfile;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.ProfileKeeping;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.NotAllowed;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.web.InContainer;

/** From draft to edition through the use cases as they are deployed, on the real database. */
@InContainer
class ReportReleaseIT {

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportWriting writing;

    @Inject
    private ReportRelease release;

    @Inject
    private SecondReading reading;

    @Inject
    private ReportPreview preview;

    @Inject
    private EditionExport export;

    @Inject
    private ReportListing reports;

    @Inject
    private EditionListing editions;

    @Inject
    private ProfileKeeping profiles;

    @Inject
    private Actor actor;

    private Said said;
    private StaffMember editor;
    private StaffMember senior;
    private ReportId report;

    @BeforeEach
    void aDraftOfOneClaim() throws SQLException {
        said = Said.somewhere().isGraded();
        editor = new StaffMember(new StaffId(said.editor()), "R. Brandt", Set.of(Role.EDITOR), null);
        senior = new StaffMember(new StaffId(said.senior()), "C. Adler", Set.of(Role.SENIOR_EDITOR), null);
        actor.actAs(editor);
        report = compilation.start(new StartReport("Who says so?", null, null, said.claim()));
        writing.writeNote(new WriteNote(report, version(), said.claim(), null, "One service says so."));
    }

    @Test
    void aReturnedReportIsMendedSentAgainAndReleased() {
        send();
        actor.actAs(senior);
        reading.returnToDrafter(new ReturnReport(report, version(), "Say that it is one origin."));
        assertThat(found().returnedReason()).isEqualTo("Say that it is one origin.");

        actor.actAs(editor);
        writing.writeNote(new WriteNote(report, version(), said.claim(), null, "One origin."));
        send();
        actor.actAs(senior);
        int number = release.release(new ReleaseReport(report, version(), preview.digest(report)));

        assertThat(number).isEqualTo(1);
        assertThat(found().state()).isEqualTo(ReportState.RELEASED);
        List<List<String>> rows = Written.table(
                        Written.all(export.csv(report, 1, CsvChoices.NONE, null).get()))
                .rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).contains("asserts", "'=first contingent", "One origin.", "s" + said.statement());
    }

    @Test
    void anEditorReleasesNothingAndAReaderDraftsNothing() {
        send();
        assertThatThrownBy(() -> release.release(new ReleaseReport(report, version(), preview.digest(report))))
                .isInstanceOf(NotAllowed.class);

        actor.actAs(new StaffMember(editor.id(), "L. Castell", Set.of(Role.READER), null));
        assertThatThrownBy(() -> compilation.start(new StartReport("Mine", null, null, null)))
                .isInstanceOf(NotAllowed.class);
        actor.actAs(new StaffMember(editor.id(), "A. Admin", Set.of(Role.ADMINISTRATOR), null));
        assertThatThrownBy(() -> reports.find(report)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> export.csv(report, 1, CsvChoices.NONE, null)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoDraftsDoesNotRelease() {
        actor.actAs(senior);
        writing.writeNote(new WriteNote(report, version(), said.claim(), null, "Mine."));
        send();

        assertThatThrownBy(() -> release.release(new ReleaseReport(report, version(), preview.digest(report))))
                .isInstanceOf(WhoDraftsDoesNotRelease.class);
        assertThat(found().state()).isEqualTo(ReportState.SENT);
        assertThat(found().editions()).isEmpty();
    }

    @Test
    void theSecondOfTwoIsTold() {
        long opened = version();
        writing.writeNote(new WriteNote(report, opened, said.claim(), null, "First."));

        assertThatThrownBy(() -> compilation.addClaim(new AddClaim(report, opened, said.claim(), List.of())))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anEditionKeepsItsBytesThroughARenamedSourceARegradeAndTheNextEdition() throws SQLException {
        release();
        byte[] before = Written.all(editions.csv(report, 1));
        byte[] workbook = Written.all(export.file(report, 1, "report.xlsx"));

        said.isRenamedAndRegraded();
        actor.actAs(editor);
        release.startNextEdition(new StartNextEdition(report, version()));
        release();

        assertThat(Written.all(editions.csv(report, 1))).isEqualTo(before);
        assertThat(Written.all(editions.file(report, 1, "report.xlsx"))).isEqualTo(workbook);
        assertThat(ReadSheet.of(workbook).cells().values()).contains("Who says so?");
        assertThat(Written.all(editions.csv(report, 2))).isNotEqualTo(before);
        assertThat(found().editions()).extracting(EditionRow::superseded).containsExactly(false, true);
    }

    @Test
    void anEditionKeepsTheFileByAProfileWhateverBecomesOfTheProfile() {
        ColumnProfileId profile = profiles.add(new AddProfile(
                "Graphics desk " + report.value(), null, ProfileColumns.read("chain numbered, claim_id")));
        compilation.rename(new RenameReport(report, version(), "Who says so?", null, null, profile.value()));
        assertThat(found().profile().id()).isEqualTo(profile.value());
        release();
        byte[] file = Written.all(export.file(report, 1, "report-profile.csv"));
        assertThat(Written.table(file).headers()).startsWith("chain_1").endsWith("claim_id");

        actor.actAs(editor);
        profiles.change(new ChangeProfile(
                profile, 1, "Lawyers " + report.value(), null, ProfileColumns.read("caveats, holder")));
        profiles.delete(new DeleteProfile(profile, 2));

        assertThat(Written.all(editions.file(report, 1, "report-profile.csv"))).isEqualTo(file);
        assertThat(editions.profile(report, 1).orElseThrow())
                .extracting(UsedProfile::name, used -> used.columns().written())
                .containsExactly("Graphics desk " + report.value(), "chain numbered, claim_id");
        assertThat(found().profile()).isNull();
    }

    @Test
    void whoLooksTakesAFileByAProfileAndAddsNone() {
        ColumnProfileId profile =
                profiles.add(new AddProfile("Taken " + report.value(), null, ProfileColumns.read("claim_id")));
        UsedProfile used =
                new UsedProfile(profile.value(), 1, "Taken " + report.value(), ProfileColumns.read("claim_id"));
        release();
        actor.actAs(new StaffMember(editor.id(), "L. Castell", Set.of(Role.READER), null));

        assertThat(Written.all(export.csv(report, 1, CsvChoices.NONE, used).get()))
                .isNotEmpty();
        assertThatThrownBy(() -> profiles.add(new AddProfile("Mine", null, ProfileColumns.read("claim_id"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatChangedSinceTheRowsWereSeenIsNotFrozen() throws SQLException {
        send();
        actor.actAs(senior);
        String seen = preview.digest(report);
        said.isRenamedAndRegraded();

        assertThatThrownBy(() -> release.release(new ReleaseReport(report, version(), seen)))
                .isInstanceOf(RowsChangedMeanwhile.class);
        assertThat(found().state()).isEqualTo(ReportState.SENT);
        assertThat(found().editions()).isEmpty();

        release.release(new ReleaseReport(report, version(), preview.digest(report)));
        assertThat(found().state()).isEqualTo(ReportState.RELEASED);
    }

    @Test
    void whatWasSentIsTakenBackByAnEditorAndByNobodyElse() {
        send();
        TakeBackReport command = new TakeBackReport(report, version());
        actor.actAs(new StaffMember(editor.id(), "L. Castell", Set.of(Role.READER), null));
        assertThatThrownBy(() -> release.takeBack(command)).isInstanceOf(NotAllowed.class);

        actor.actAs(editor);
        release.takeBack(command);
        assertThat(found().state()).isEqualTo(ReportState.DRAFT);
        assertThatThrownBy(() -> release.takeBack(command)).isInstanceOf(ChangedMeanwhile.class);
    }

    private void release() {
        send();
        actor.actAs(senior);
        release.release(new ReleaseReport(report, version(), preview.digest(report)));
    }

    private void send() {
        release.send(new SendForRelease(report, version()));
    }

    private long version() {
        return found().version();
    }

    private ReportDetails found() {
        return reports.find(report).orElseThrow();
    }
}
