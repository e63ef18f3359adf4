package org.vouch.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.report.Column;
import org.vouch.domain.report.JoinedValues;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportTitle;
import org.vouch.domain.report.profile.ColumnProfile;
import org.vouch.domain.report.profile.ColumnProfileId;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.report.profile.ColumnProfiles;
import org.vouch.domain.report.profile.NamedProfile;
import org.vouch.domain.report.profile.ProfileColumns;
import org.vouch.domain.report.profile.ProfileNameTaken;
import org.vouch.domain.report.profile.UsedProfile;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.PageRequest;
import org.vouch.persistence.report.profile.ProfileAdapters;
import org.vouch.persistence.shared.PostgresFixture;

class ColumnProfilesIT {

    private static final ProfileColumns FIGURES = ProfileColumns.read("claim_id, figures numbered, caveats lines");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private ReportDrawer drawer;
    private String name;
    private ColumnProfileId id;

    @BeforeEach
    void aProfile() {
        drawer = new ReportDrawer(postgres);
        name = "Graphics desk " + NUMBER.incrementAndGet();
        id = added(name);
    }

    @Test
    void aProfileIsReadAsItWasKept() {
        ColumnProfileRow row = listing().find(id).orElseThrow();

        assertThat(row.name()).isEqualTo(name);
        assertThat(row.purpose()).isEqualTo("for maps");
        assertThat(row.columns()).isEqualTo(FIGURES);
        assertThat(row.createdByName()).isEqualTo("R. Brandt");
        assertThat(row.editions()).isZero();
        assertThat(row.drafts()).isZero();
    }

    @Test
    void ofTwoWithOneNameTheSecondIsRefusedByTheDatabase() {
        String shouted = name.toUpperCase(Locale.ROOT);
        assertThatThrownBy(() -> added(shouted)).isInstanceOf(ProfileNameTaken.class);
    }

    @Test
    void theSecondOfTwoWhoChangeItIsTold() {
        assertThatThrownBy(() -> postgres.inTransaction(() -> {
                    ColumnProfile stale = profiles().get(id);
                    drawer.cabinet.execute("UPDATE column_profile SET version = version + 1 WHERE id = ?", id.value());
                    stale.change("Late", null, FIGURES, drawer.by(drawer.adler));
                    profiles().save(stale);
                }))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void anEditionKeepsWhatTheProfileWas() {
        ReportId report = drawer.added("Arrivals");
        drawer.edit(report, draft -> draft.releaseAlsoBy(id.value()));
        UsedProfile then = postgres.inTransaction(() -> profiles().used(id.value()));
        drawer.release(report, "claim_id\r\n", List.of(), then);

        postgres.inTransaction(() -> {
            ColumnProfile profile = profiles().get(id);
            profile.change(name, null, ProfileColumns.read("holder"), drawer.by(drawer.adler));
            profiles().save(profile);
        });
        assertThat(listing().find(id).orElseThrow().editions()).isEqualTo(1);
        postgres.inTransaction(() -> profiles().remove(profiles().get(id)));

        assertThat(drawer.editions().profile(report, 1))
                .contains(new UsedProfile(id.value(), then.version(), name, FIGURES));
    }

    @Test
    void draftsThatNamedADeletedProfileNameNone() {
        ReportId report = drawer.added("Arrivals");
        drawer.edit(report, draft -> draft.releaseAlsoBy(id.value()));
        assertThat(drawer.details(report).profile()).isEqualTo(new NamedProfile(id.value(), name));
        assertThat(listing().drafts(id)).containsExactly(new ReportTitle(report, "Arrivals"));

        postgres.inTransaction(() -> profiles().remove(profiles().get(id)));

        assertThat(drawer.details(report).profile()).isNull();
    }

    @Test
    void aReleasedReportNamesItsProfileForTheNextEdition() {
        ReportId report = drawer.added("Arrivals");
        drawer.edit(report, draft -> draft.releaseAlsoBy(id.value()));
        drawer.release(report, "claim_id\r\n");

        assertThat(listing().find(id).orElseThrow().drafts()).isEqualTo(1);
        assertThat(listing().drafts(id)).containsExactly(new ReportTitle(report, "Arrivals"));
    }

    @Test
    void anotherTitleLeavesTheProfileOfAReport() {
        ReportId report = drawer.added("Arrivals");
        drawer.edit(report, draft -> draft.releaseAlsoBy(id.value()));
        drawer.change(report, renamed -> renamed.rename("Other", null, null, drawer.by(drawer.brandt)));
        drawer.edit(report, draft -> draft.summarise("One outlet.", "outlets 1", drawer.by(drawer.brandt)));

        assertThat(drawer.details(report).profile()).isNotNull();
        assertThat(drawer.details(report).summary().text()).isEqualTo("One outlet.");
    }

    @Test
    void profilesAreFoundByNamePurposeAndColumnAndSorted() {
        added("Zeppelins of " + name);

        assertThat(page(name, "name", true)).containsExactly("Zeppelins of " + name, name);
        assertThat(page(name, null, false)).containsExactly(name, "Zeppelins of " + name);
        assertThat(page("CAVEATS", "changed", false)).contains(name);
        assertThat(page("nobody has this", null, false)).isEmpty();
        assertThat(listing().all()).contains(new NamedProfile(id.value(), name));
    }

    @Test
    void theDatabaseSetsValuesApartAsTheDomainDoes() {
        for (String value : List.of("a | b", "|", "| b", "a |", "a || b", "a|b", "plain", "a \n| b", "$1 | \\1 |")) {
            String there = postgres.sql()
                    .one("SELECT set_apart(?, '|')", row -> row.getString(1), value)
                    .orElseThrow();
            assertThat(there).isEqualTo(JoinedValues.of(List.of(value), Column.JOINED_BY));
        }
    }

    private List<String> page(String words, String sort, boolean descending) {
        return listing().page(words, new PageRequest(1, 50, sort, descending)).rows().stream()
                .map(ColumnProfileRow::name)
                .toList();
    }

    private ColumnProfileId added(String called) {
        return postgres.inTransaction(() -> {
            ColumnProfile profile = new ColumnProfile(called, "for maps", FIGURES, drawer.by(drawer.brandt));
            profiles().add(profile);
            return profile.id();
        });
    }

    private ColumnProfiles profiles() {
        return ProfileAdapters.profiles(postgres);
    }

    private ColumnProfileListing listing() {
        return ProfileAdapters.listing(postgres);
    }
}
