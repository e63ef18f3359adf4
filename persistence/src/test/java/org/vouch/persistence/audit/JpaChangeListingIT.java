package org.vouch.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vouch.domain.audit.Change;
import org.vouch.domain.audit.ChangeFilter;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.audit.ChangedField;
import org.vouch.domain.shared.AsOf;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;
import org.vouch.persistence.shared.PostgresFixture;
import org.vouch.persistence.user.Colleagues;

class JpaChangeListingIT {

    @RegisterExtension
    static final PostgresFixture postgres = new PostgresFixture();

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    private JpaChangeListing listing;
    private StaffMember ann;

    @BeforeEach
    void threeChanges() {
        listing = new JpaChangeListing(postgres.sql());
        if (listing.choices().people().isEmpty()) {
            write(Colleagues.editor(postgres, "Bo"), 2, "staff.changed", "staff", "Cy", "EDITOR", "READER");
            ann = Colleagues.editor(postgres, "Ann");
            write(ann, 0, "source.registered", "source", "Yonhap", "", "NEWS_AGENCY");
            write(ann, 1, "source.changed", "source", "Zełenski", "Київ", "Kyjiw");
        }
        ann = new StaffMember(new StaffId(listing.choices().people().get(0).id()), "Ann", Set.of(), null);
    }

    @Test
    void theNewestStandsFirst() {
        assertThat(labels(filter(null, null, null, null))).containsExactly("Cy", "Zełenski", "Yonhap");
    }

    @Test
    void oldAndNewStandSideBySide() {
        ChangeRow row = page(filter(null, "staff.changed", null, null)).get(0);

        assertThat(row.who()).isEqualTo("Bo");
        assertThat(row.fields()).containsExactly(new ChangedField("value", "EDITOR", "READER"));
    }

    @Test
    void personActionAndKindNarrowTheTrail() {
        assertThat(labels(filter(ann.id(), null, null, null))).containsExactly("Zełenski", "Yonhap");
        assertThat(labels(filter(null, "source.changed", null, null))).containsExactly("Zełenski");
        assertThat(labels(filter(null, null, "staff", null))).containsExactly("Cy");
    }

    @Test
    void textIsSoughtInTheLabelAndInOldAndNew() {
        assertThat(labels(filter(null, null, null, "zelenski"))).containsExactly("Zełenski");
        assertThat(labels(filter(null, null, null, "київ"))).containsExactly("Zełenski");
        assertThat(labels(filter(null, null, null, "kyjiw"))).containsExactly("Zełenski");
    }

    @Test
    void aPeriodTakesInItsFirstMomentAndNotTheOneAfterIt() {
        ChangeFilter secondOnly = new ChangeFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(NINE.plusSeconds(1)),
                Optional.of(NINE.plusSeconds(2)));

        assertThat(labels(secondOnly)).containsExactly("Zełenski");
    }

    @Test
    void theChoicesAreWhatOccurs() {
        assertThat(listing.choices().actions()).containsExactly("source.changed", "source.registered", "staff.changed");
        assertThat(listing.choices().subjectKinds()).containsExactly("source", "staff");
    }

    @Test
    void theDeskDoesNotReadOfStaff() {
        assertThat(new JpaRecentChanges(postgres.sql()).latest(1))
                .extracting(ChangeRow::label)
                .containsExactly("Zełenski");
    }

    private List<String> labels(ChangeFilter filter) {
        return page(filter).stream().map(ChangeRow::label).toList();
    }

    private List<ChangeRow> page(ChangeFilter filter) {
        return listing.page(filter, new PageRequest(1, 20, null, false)).rows();
    }

    private static ChangeFilter filter(StaffId who, String action, String kind, String text) {
        return new ChangeFilter(
                Optional.ofNullable(who),
                Optional.ofNullable(action),
                Optional.ofNullable(kind),
                Optional.ofNullable(text),
                Optional.empty(),
                Optional.empty());
    }

    private static void write(
            StaffMember who, int second, String action, String kind, String label, String before, String after) {
        Actor actor = new Actor();
        actor.actAs(who);
        Clock clock = Clock.fixed(NINE.plusSeconds(second), ZoneOffset.UTC);
        Change change = new Change(action, kind, null, label, Map.of("value", before), Map.of("value", after));
        postgres.inTransaction(() -> new JpaTrail(postgres.entityManager(), actor, clock, new AsOf()).record(change));
    }
}
