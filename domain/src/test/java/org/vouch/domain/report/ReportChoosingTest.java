package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.audit.Change;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Role;
import org.vouch.domain.user.StaffId;
import org.vouch.domain.user.StaffMember;

class ReportChoosingTest {

    private static final StaffMember BRANDT = new StaffMember(new StaffId(1), "R. Brandt", Set.of(Role.EDITOR), null);

    private final Shelf shelf = new Shelf();
    private final List<Change> trail = new ArrayList<>();
    private final Actor actor = new Actor();
    private final Clock clock = Clock.fixed(Instant.parse("2024-10-22T09:30:00Z"), ZoneOffset.UTC);
    private final ReportChoosing choosing = new ReportChoosing(shelf, new Card(), trail::add, actor, clock);

    @BeforeEach
    void aReportWithOneClaim() {
        actor.actAs(BRANDT);
        Report report = Report.start("Title", null, null, Signature.of(BRANDT, clock.instant()));
        report.draft(Signature.of(BRANDT, clock.instant())).addClaim(1, List.of(10L));
        shelf.add(report);
    }

    @Test
    void aStatementIsPutUnderThoseOfItsClaimsThatAreThere() {
        Added added = add(List.of(12L), List.of());

        assertThat(shelf.report.item(1).statements()).containsExactly(10L, 12L);
        assertThat(shelf.report.items()).hasSize(1);
        assertThat(added.claims()).isEmpty();
    }

    @Test
    void whereNoneIsThereItsClaimsComeWithItAndTakeAllThatSpeakToThem() {
        Added added = add(List.of(23L, 24L), List.of());

        assertThat(added.claims()).containsExactly(2L, 3L);
        assertThat(shelf.report.item(2).statements()).containsExactly(23L, 24L);
        assertThat(shelf.report.item(3).statements()).containsExactly(23L, 24L);
    }

    @Test
    void onlyTheClaimsThatWereAskedForAreAdded() {
        Added added = add(List.of(23L, 12L), List.of(3L));

        assertThat(added.claims()).containsExactly(3L);
        assertThat(added.silent()).containsExactly(12L);
        assertThat(shelf.report.item(3).statements()).containsExactly(23L);
    }

    @Test
    void whatWasThereAlreadyIsToldBesideWhatWasAdded() {
        Added added = add(List.of(10L, 12L, 90L), List.of());

        assertThat(added.statements()).containsExactly(12L);
        assertThat(added.there()).containsExactly(10L);
        assertThat(added.silent()).containsExactly(90L);
        assertThat(trail).extracting(Change::action).containsExactly("report.statements-added");
    }

    @Test
    void whereNothingIsNewNothingIsDone() {
        assertThatThrownBy(() -> add(List.of(10L), List.of())).isInstanceOf(AllThereAlready.class);
        assertThatThrownBy(() -> add(List.of(90L), List.of())).isInstanceOf(NothingToAdd.class);
        assertThat(trail).isEmpty();
    }

    private Added add(List<Long> statements, List<Long> claims) {
        return choosing.add(new AddStatements(shelf.report.id(), 0, statements, claims));
    }

    /** s10 to s12 speak to c1 and c2; s23 and s24 to c2 and c3; s90 to none. */
    private static final class Card implements Choosables {

        @Override
        public List<Choosable> of(Collection<Long> statements) {
            return statements.stream().map(Card::said).toList();
        }

        private static Choosable said(long number) {
            List<Long> claims = number == 90 ? List.of() : number > 20 ? List.of(2L, 3L) : List.of(1L, 2L);
            return new Choosable(number, "So", "Seoul", null, claims);
        }

        @Override
        public List<Choosable> of(ArticleId article) {
            return List.of();
        }

        @Override
        public List<Choosable> on(Collection<Long> claims, LocalDate since) {
            return List.of();
        }
    }
}
