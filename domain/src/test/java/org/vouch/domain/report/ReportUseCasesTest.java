package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.audit.Change;
import org.vouch.domain.report.contents.SourceEntry;
import org.vouch.domain.report.profile.AddProfile;
import org.vouch.domain.report.profile.KnownProfiles;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.ProfileKeeping;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

class ReportUseCasesTest {

    private static final StaffMember BRANDT = new StaffMember(new StaffId(1), "R. Brandt", Set.of(Role.EDITOR), null);
    private static final StaffMember ADLER =
            new StaffMember(new StaffId(2), "C. Adler", Set.of(Role.SENIOR_EDITOR), null);

    private final Shelf shelf = new Shelf();
    private final List<Change> trail = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final Actor actor = new Actor();
    private final Clock clock = Clock.fixed(Instant.parse("2024-10-22T09:30:00Z"), ZoneOffset.UTC);
    private final KnownProfiles profiles = new KnownProfiles();
    private final ClaimStatements claims = claim -> List.of(1L, 2L);
    private final List<RenderedRows> rendered = new ArrayList<>();
    private UsedProfile usedForFiles;
    private final List<String> stored = new ArrayList<>();
    private Runnable meanwhile = () -> {};
    private final FileRendering files = released -> {
        rendered.add(released.rows());
        usedForFiles = released.head().profile();
        meanwhile.run();
        return List.of();
    };
    private ReportRows rows = (report, edition, today, taker) -> {
        taker.accept(row(edition));
        taker.accept(row(edition));
    };

    private final ReportCompilation compilation =
            new ReportCompilation(shelf, claims, profiles, trail::add, actor, clock);
    private final ReportWriting writing = new ReportWriting(shelf, trail::add, actor, clock);
    private final ReportSectioning sectioning = new ReportSectioning(shelf, trail::add, actor, clock);
    private final ReportPreview preview = new ReportPreview(
            (r, e, t, to) -> rows.each(r, e, t, to), new Archive(), new Typewriter(), clock, new AsOf());
    private final GateFixture gate = new GateFixture(new Archive(), clock);
    private final BlankContents contents = new BlankContents();
    private final EditionMaking making = new EditionMaking(
            shelf, preview, contents, files, new OwnSummary(), gate.gate(), profiles, new AnyMoment(), actor);
    private final EditionFreezing freezing = new EditionFreezing(
            shelf, new Archive(), preview, contents, claims, gate.gate(), new AnyMoment(), trail::add);
    private final ReportRelease release =
            new ReportRelease(shelf, making, freezing, claims, gate.gate(), new AnyMoment(), trail::add, actor, clock);
    private final SecondReading reading =
            new SecondReading(shelf, gate.remarks(), new Archive(), trail::add, actor, clock);

    @BeforeEach
    void brandtActs() {
        actor.actAs(BRANDT);
    }

    @Test
    void aReportStartsWithAClaimAndAllThatSpeaksToIt() {
        ReportId id = compilation.start(new StartReport("Title", null, null, 12L));

        assertThat(shelf.report.item(12).statements()).containsExactly(1L, 2L);
        assertThat(id).isEqualTo(shelf.report.id());
    }

    @Test
    void onlyWhatSpeaksToAClaimIsChosenForIt() {
        compilation.start(new StartReport("Title", null, null, null));

        assertThatThrownBy(() -> compilation.addClaim(new AddClaim(id(), 0, 12, List.of(3L))))
                .isInstanceOf(StatementNotOnClaim.class);
        compilation.addClaim(new AddClaim(id(), 0, 12, List.of(2L)));
        assertThat(shelf.report.item(12).statements()).containsExactly(2L);
    }

    @Test
    void aStaleFormChangesNothing() {
        compilation.start(new StartReport("Title", null, null, null));

        assertThatThrownBy(() -> compilation.rename(new RenameReport(id(), 4, "Other", null, null, null)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(shelf.report.title()).isEqualTo("Title");
    }

    @Test
    void anEditionIsAlsoReleasedByTheProfileItsReportNames() {
        long profile = new ProfileKeeping(profiles, shelf, trail::add, actor, clock)
                .add(new AddProfile("Graphics desk", null, ProfileColumns.read("claim_id, figures numbered")))
                .value();
        compilation.start(new StartReport("Title", null, null, 12L));
        compilation.rename(new RenameReport(id(), 0, "Title", null, null, profile));
        released();

        assertThat(usedForFiles.name()).isEqualTo("Graphics desk");
        assertThat(trail.get(trail.size() - 1).after())
                .containsEntry("profile", "Graphics desk")
                .containsEntry("columns", "claim_id, figures numbered");
    }

    @Test
    void aReportNamesOnlyAProfileThatIsThere() {
        compilation.start(new StartReport("Title", null, null, null));

        assertThatThrownBy(() -> compilation.rename(new RenameReport(id(), 0, "Title", null, null, 99L)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aReportThatIsNotThereIsNotFound() {
        SendForRelease command = new SendForRelease(new ReportId(99), 0);

        assertThatThrownBy(() -> release.send(command)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyChangeStandsInTheTrail() {
        compilation.start(new StartReport("Title", null, null, 12L));
        writing.writeNote(new WriteNote(id(), 0, 12, null, "One origin."));
        writing.writeNote(new WriteNote(id(), 0, 12, 2L, "Through Yonhap."));
        writing.summarise(new WriteSummary(id(), 0, "One outlet.", "outlets 1"));
        writing.see(new SeeAgain(id(), 0, 12, 2));
        sectioning.add(new AddSection(id(), 0, "Arrival", List.of(12L)));
        compilation.drop(new DropItems(id(), 0, List.of(12L)));
        compilation.addClaim(new AddClaim(id(), 0, 12, List.of()));
        compilation.move(new MoveItems(id(), 0, List.of(12L), null, 1));
        compilation.choose(new ChooseStatements(id(), 0, 12, List.of(2L)));
        compilation.moveStatement(new MoveStatement(id(), 0, 12, 2, 1));
        release.send(new SendForRelease(id(), 0));
        release.takeBack(new TakeBackReport(id(), 0));
        released();
        actor.actAs(BRANDT);
        release.startNextEdition(new StartNextEdition(id(), 0));

        assertThat(trail)
                .extracting(Change::action)
                .containsExactly(
                        "report.started",
                        "report.claim-added",
                        "report.note-written",
                        "report.note-written",
                        "report.summary-written",
                        "report.statement-seen",
                        "report.section-added",
                        "report.claim-dropped",
                        "report.claim-added",
                        "report.claim-moved",
                        "report.statements-chosen",
                        "report.statement-moved",
                        "report.sent",
                        "report.taken-back",
                        "report.sent",
                        "report.returned",
                        "report.sent",
                        "report.released",
                        "report.next-edition-started");
    }

    @Test
    void aReleaseFreezesWhatTheRowsSayAndTheNumberCountsUp() {
        compilation.start(new StartReport("Title", null, null, 12L));
        released();
        Edition first = editions.get(0);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.rows().count()).isEqualTo(2);
        assertThat(stored).containsExactly("11");
        assertThat(first.rows().sha256()).isEqualTo("4fc82b26aecb47d2868c4efbe3581732a3e7cbcc6c2efb32062c08170a05eeb8");
        assertThat(first.released().name()).isEqualTo("C. Adler");
        assertThat(first.rows().renderedBy()).isEqualTo("Typewriter 1");
        assertThat(rendered)
                .extracting(RenderedRows::sha256)
                .containsExactly(first.rows().sha256());

        actor.actAs(BRANDT);
        release.startNextEdition(new StartNextEdition(id(), 0));
        released();
        assertThat(editions).extracting(Edition::number).containsExactly(1, 2);
    }

    @Test
    void rowsThatChangedSinceTheyWereSeenAreNotReleased() {
        compilation.start(new StartReport("Title", null, null, 12L));
        release.send(new SendForRelease(id(), 0));
        actor.actAs(ADLER);
        String seen = preview.digest(id());
        rows = (report, edition, today, taker) -> taker.accept(row(edition));

        assertThatThrownBy(() -> release.release(new ReleaseReport(id(), 0, seen)))
                .isInstanceOf(RowsChangedMeanwhile.class);
        assertThat(editions).isEmpty();
    }

    @Test
    void rowsThatChangeWhileTheFilesAreRenderedAreNotReleased() {
        compilation.start(new StartReport("Title", null, null, 12L));
        release.send(new SendForRelease(id(), 0));
        actor.actAs(ADLER);
        String seen = preview.digest(id());
        meanwhile = () -> rows = (report, edition, today, taker) -> taker.accept(row(edition));

        assertThatThrownBy(() -> release.release(new ReleaseReport(id(), 0, seen)))
                .isInstanceOf(RowsChangedMeanwhile.class);
        assertThat(trail).extracting(Change::action).doesNotContain("report.released");
    }

    @Test
    void whatStandsInNoRowAndChangesWhileTheFilesAreRenderedIsNotReleased() {
        compilation.start(new StartReport("Title", null, null, 12L));
        release.send(new SendForRelease(id(), 0));
        actor.actAs(ADLER);
        ReleaseReport command = new ReleaseReport(id(), 0, preview.digest(id()));
        meanwhile = () -> contents.found(
                new SourceEntry(3, "NIS", SourceKind.INTELLIGENCE_SERVICE, "KR", false, List.of("Kukjeongwon")));

        assertThatThrownBy(() -> release.release(command)).isInstanceOf(RowsChangedMeanwhile.class);
        assertThat(trail).extracting(Change::action).doesNotContain("report.released");
    }

    @Test
    void theFilesOfAnEditionInTheMakingAreGoneWhenItIsKept() {
        compilation.start(new StartReport("Title", null, null, 12L));
        released();

        assertThatThrownBy(() -> editions.get(0).rows().csv().open()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void theDrafterDoesNotReleaseEvenWithTheRight() {
        actor.actAs(ADLER);
        compilation.start(new StartReport("Title", null, null, 12L));
        release.send(new SendForRelease(id(), 0));

        assertThatThrownBy(() -> release.release(new ReleaseReport(id(), 0, preview.digest(id()))))
                .isInstanceOf(WhoDraftsDoesNotRelease.class);
        assertThat(editions).isEmpty();
    }

    private void released() {
        release.send(new SendForRelease(id(), 0));
        actor.actAs(ADLER);
        reading.returnToDrafter(new ReturnReport(id(), 0, "Once more."));
        actor.actAs(BRANDT);
        release.send(new SendForRelease(id(), 0));
        actor.actAs(ADLER);
        release.release(new ReleaseReport(id(), 0, preview.digest(id())));
    }

    private ReportId id() {
        return shelf.report.id();
    }

    private static ExportRow row(int edition) {
        return new ExportRow(Map.of(Column.EDITION, String.valueOf(edition)));
    }

    private static final class Typewriter implements CsvRendering {

        @Override
        public Rows to(OutputStream bytes) {
            PrintStream text = new PrintStream(bytes, false, StandardCharsets.UTF_8);
            return new Rows() {
                @Override
                public void accept(ExportRow row) {
                    text.print(row.cell(Column.EDITION));
                }

                @Override
                public void close() {
                    text.close();
                }
            };
        }

        @Override
        public String by() {
            return "Typewriter 1";
        }
    }

    private static final class OwnSummary extends ReleasedSummary {

        @Override
        public WrittenSummary of(Report report, String language) {
            return new WrittenSummary("Counted.", true);
        }
    }

    private static final class AnyMoment implements OneMoment {

        @Override
        public boolean isAmidst() {
            return false;
        }

        @Override
        public void see() {}

        @Override
        public void takeTime() {}
    }

    private final class Archive implements Editions {

        @Override
        public void add(Edition edition) {
            editions.add(edition);
            stored.add(new String(edition.rows().csv().all(), StandardCharsets.UTF_8));
        }

        @Override
        public void lean(Edition edition) {}

        @Override
        public void hold() {}

        @Override
        public int latest(ReportId report) {
            return editions.size();
        }
    }
}
