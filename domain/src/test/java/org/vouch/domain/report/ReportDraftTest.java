package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.shared.Unfit;
import org.vouch.domain.user.StaffId;

class ReportDraftTest {

    private static final Instant NOW = Instant.parse("2024-10-22T09:30:00Z");
    private static final Signature BRANDT = new Signature(new StaffId(1), "R. Brandt", NOW);

    private final Report report = Report.start("Are there soldiers?", null, null, BRANDT);
    private final ReportDraft draft = report.draft(BRANDT);
    private long numbered = 100;

    @BeforeEach
    void fiveClaims() {
        List.of(1L, 2L, 3L, 4L, 5L).forEach(claim -> draft.addClaim(claim, List.of(claim * 10, claim * 10 + 1)));
    }

    @Test
    void claimsWithoutASectionStandBeforeTheFirst() {
        section("Arrival", 2, 1);

        assertThat(lines()).containsExactly("3", "4", "5", "Arrival 1", "Arrival 2");
        assertThat(report.items()).extracting(ReportItem::position).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void severalMoveTogetherAndKeepTheirOrderAmongThemselves() {
        long arrival = section("Arrival", 1, 2);
        draft.moveTo(List.of(5L, 3L), arrival, 2);

        assertThat(lines()).containsExactly("4", "Arrival 1", "Arrival 3", "Arrival 5", "Arrival 2");
    }

    @Test
    void aPlaceBeyondTheEndOfASectionIsItsEndAndNotThatOfTheReport() {
        long arrival = section("Arrival", 1);
        section("Denials", 2);
        draft.moveTo(List.of(3L), arrival, 99);
        draft.moveTo(List.of(4L), null, 99);

        assertThat(lines()).containsExactly("5", "4", "Arrival 1", "Arrival 3", "Denials 2");
    }

    @Test
    void aNewClaimStandsAtTheEndOfItsSection() {
        long arrival = section("Arrival", 1);
        section("Denials", 2);
        draft.addClaim(6, List.of(), arrival);
        draft.addClaim(7, List.of());

        assertThat(lines()).containsExactly("3", "4", "5", "7", "Arrival 1", "Arrival 6", "Denials 2");
    }

    @Test
    void aSectionMovesWithItsClaims() {
        section("Arrival", 1);
        long denials = section("Denials", 2);
        draft.moveSection(denials, 1);

        assertThat(lines()).containsExactly("3", "4", "5", "Denials 2", "Arrival 1");
    }

    @Test
    void aDroppedHeadingLeavesItsClaimsWhereTheyStand() {
        section("Arrival", 1);
        long denials = section("Denials", 2);
        long rest = section("Rest", 3);
        draft.dropSection(denials);
        assertThat(lines()).containsExactly("4", "5", "Arrival 1", "Arrival 2", "Rest 3");

        draft.dropSection(report.sections().get(0).id());
        assertThat(lines()).containsExactly("4", "5", "1", "2", "Rest 3");
        draft.renameSection(rest, "What is missing");
        assertThat(report.sections()).extracting(ReportSection::heading).containsExactly("What is missing");
        assertThat(report.sections()).extracting(ReportSection::position).containsExactly(1);
    }

    @Test
    void aSectionHasAHeading() {
        assertThatThrownBy(() -> draft.addSection(" ", List.of())).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> draft.moveSection(99, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void severalAreDroppedAtOnceOrNoneAtAll() {
        draft.drop(List.of(2L, 4L));
        assertThat(lines()).containsExactly("1", "3", "5");

        assertThatThrownBy(() -> draft.drop(List.of(1L, 4L))).isInstanceOf(NotFound.class);
        assertThat(lines()).containsExactly("1", "3", "5");
    }

    @Test
    void aStatementThatIsThereIsNotAddedAgain() {
        assertThat(draft.chooseMore(1, List.of(11L, 12L, 12L, 10L))).containsExactly(12L);
        assertThat(report.item(1).statements()).containsExactly(10L, 11L, 12L);
    }

    @Test
    void whateverWasDoneIsPutBackAsItWas() {
        long arrival = section("Arrival", 1, 2);
        draft.writeNote(1, "One origin.");
        draft.writeNote(1, 11, "Through Yonhap.");
        draft.summarise("One outlet.", "outlets 1", BRANDT);
        DraftContents before = contents();
        List<String> lines = lines();

        draft.drop(List.of(1L, 3L));
        draft.addClaim(9, List.of(90L));
        draft.moveStatement(2, 21, 1);
        draft.chooseExactly(4, List.of());
        draft.dropSection(arrival);
        draft.summarise(null, null, BRANDT);
        section("Other", 5);
        draft.restore(before);

        assertThat(lines()).isEqualTo(lines);
        assertThat(items()).usingRecursiveComparison().ignoringFields("section").isEqualTo(before.items());
        assertThat(report.head().summary()).isEqualTo("One outlet.");
        assertThat(report.item(1).chosen(11).contents().note()).isEqualTo("Through Yonhap.");
    }

    private long section(String heading, long... claims) {
        ReportSection section =
                draft.addSection(heading, Arrays.stream(claims).boxed().toList());
        try {
            Field id = ReportSection.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(section, ++numbered);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        return section.id();
    }

    private DraftContents contents() {
        return new DraftContents(
                new SummaryDetails(report.head().summary(), "outlets 1", "R. Brandt", NOW),
                report.sections().stream()
                        .map(one -> new SectionDetails(one.id(), one.position(), one.heading()))
                        .toList(),
                items());
    }

    private List<ItemContents> items() {
        return report.items().stream().map(ReportItem::contents).toList();
    }

    /** Each claim after its section's heading. */
    private List<String> lines() {
        return report.items().stream()
                .map(item -> (item.section() == null ? "" : item.section().heading() + " ") + item.claimId())
                .toList();
    }
}
