package org.vouch.domain.report.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.vouch.domain.report.Report;
import org.vouch.domain.report.Shelf;
import org.vouch.domain.report.Signature;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

class ProfileKeepingTest {

    private static final ProfileColumns HOLDERS = ProfileColumns.read("claim_id, holder");
    private static final ProfileColumns FIGURES = ProfileColumns.read("claim_id, figures numbered");

    private final KnownProfiles profiles = new KnownProfiles();
    private final List<Change> trail = new ArrayList<>();
    private final Actor actor = new Actor();
    private final Shelf shelf = new Shelf();
    private final ProfileKeeping keeping = new ProfileKeeping(
            profiles, shelf, trail::add, actor, Clock.fixed(Instant.parse("2024-10-22T09:30:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void brandtActs() {
        actor.actAs(new StaffMember(new StaffId(1), "R. Brandt", Set.of(Role.EDITOR), null));
    }

    @Test
    void aNameIsTakenInWhateverCaseItIsWritten() {
        keeping.add(new AddProfile("Graphics desk", null, FIGURES));

        assertThatThrownBy(() -> keeping.add(new AddProfile("GRAPHICS DESK", null, HOLDERS)))
                .isInstanceOf(ProfileNameTaken.class);
    }

    @Test
    void aProfileKeepsItsOwnName() {
        ColumnProfileId id = keeping.add(new AddProfile("Graphics desk", null, FIGURES));

        keeping.change(new ChangeProfile(id, 0, "Graphics Desk", "for maps", HOLDERS));

        assertThat(profiles.get(id).name()).isEqualTo("Graphics Desk");
        assertThat(profiles.get(id).columns()).isEqualTo(HOLDERS);
    }

    @Test
    void anotherMayNotTakeItsName() {
        keeping.add(new AddProfile("Graphics desk", null, FIGURES));
        ColumnProfileId other = keeping.add(new AddProfile("Lawyers", null, HOLDERS));

        assertThatThrownBy(() -> keeping.change(new ChangeProfile(other, 0, "graphics desk", null, HOLDERS)))
                .isInstanceOf(ProfileNameTaken.class);
    }

    @Test
    void aNameHasEightyCharactersAtMost() {
        assertThatThrownBy(() -> keeping.add(new AddProfile("n".repeat(81), null, HOLDERS)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void aStaleFormChangesNothing() {
        ColumnProfileId id = keeping.add(new AddProfile("Graphics desk", null, FIGURES));

        assertThatThrownBy(() -> keeping.change(new ChangeProfile(id, 4, "Other", null, HOLDERS)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(profiles.get(id).name()).isEqualTo("Graphics desk");
    }

    @Test
    void whatWasDeletedIsNotThere() {
        ColumnProfileId id = keeping.add(new AddProfile("Graphics desk", null, FIGURES));
        keeping.delete(new DeleteProfile(id, 0));

        assertThatThrownBy(() -> profiles.used(id.value())).isInstanceOf(NotFound.class);
    }

    @Test
    void aDeletedProfileIsTakenOffEachReportThatNamesItAndTheTrailTellsWhich() {
        ColumnProfileId id = keeping.add(new AddProfile("Graphics desk", null, FIGURES));
        Signature adler = new Signature(new StaffId(2), "C. Adler", Instant.parse("2024-10-20T09:30:00Z"));
        Report report = Report.start("Arrivals", null, null, adler);
        report.draft(adler).addClaim(9, List.of(1L));
        report.draft(adler).releaseAlsoBy(id.value());
        report.sendForRelease(adler);
        shelf.add(report);

        keeping.delete(new DeleteProfile(id, 0));

        assertThat(shelf.profile()).isNull();
        assertThat(report.isDraftedBy(new StaffId(1))).isFalse();
        assertThat(trail)
                .extracting(Change::action, Change::label)
                .containsExactly(
                        tuple("profile.added", "Graphics desk"),
                        tuple("report.profile-taken-off", "Arrivals"),
                        tuple("profile.deleted", "Graphics desk"));
        assertThat(trail.get(1).before()).containsEntry("profile", "Graphics desk");
    }

    @Test
    void everyChangeStandsInTheTrailWithTheColumns() {
        ColumnProfileId id = keeping.add(new AddProfile("Graphics desk", "for maps", FIGURES));
        keeping.change(new ChangeProfile(id, 0, "Graphics desk", null, HOLDERS));
        keeping.delete(new DeleteProfile(id, 0));

        assertThat(trail)
                .extracting(Change::action)
                .containsExactly("profile.added", "profile.changed", "profile.deleted");
        assertThat(trail.get(1).before()).containsEntry("columns", "claim_id, figures numbered");
        assertThat(trail.get(1).after()).isEqualTo(Map.of("name", "Graphics desk", "columns", "claim_id, holder"));
    }
}
