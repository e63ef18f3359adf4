package org.vouch.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.SideNumbers;
import org.vouch.domain.shared.Caveat;
import org.vouch.domain.statement.QuoteMode;

class SourceFactsTest {

    private static final Map<Long, List<SideNumbers>> SIDES = Map.of(
            1L, List.of(side(Stance.ASSERTS, 2)),
            2L, List.of(side(Stance.ASSERTS, 1), side(Stance.DENIES, 1)),
            3L, List.of(side(Stance.ASSERTS, 0)),
            4L, List.of(side(Stance.DENIES, 1)));

    private final SourceFacts facts = SourceFacts.of(report(), SIDES);

    @Test
    void claimsAreToldApartByTheOriginsThatAssertThem() {
        assertThat(facts.several()).containsExactly(1L);
        assertThat(facts.single()).containsExactly(2L);
        assertThat(facts.lost()).containsExactly(3L);
        assertThat(facts.unasserted()).containsExactly(4L, 5L);
        assertThat(facts.denied()).containsExactly(2L, 4L);
        assertThat(facts.unanswered()).containsExactly(1L, 3L, 5L);
    }

    @Test
    void notJudgedIsNoRankAndNoGradeIsAThirdThing() {
        assertThat(facts.said()).isEqualTo(new GradeCounts(4, 1, 1, 1, 1));
        assertThat(facts.sources()).isEqualTo(new GradeCounts(2, 1, 0, 1, 0));
    }

    @Test
    void outletsReservationsAndLostLinesAreCounted() {
        assertThat(facts.outlets()).isEqualTo(2);
        assertThat(facts.reserved()).isEqualTo(1);
        assertThat(facts.linesLost()).isEqualTo(1);
    }

    @Test
    void theSameFactsHaveTheSameText() {
        assertThat(facts.toString()).isEqualTo(SourceFacts.of(report(), SIDES).toString());
        assertThat(facts.toString())
                .isNotEqualTo(SourceFacts.of(report(), Map.of()).toString());
    }

    private static SideNumbers side(Stance stance, int origins) {
        return new SideNumbers(stance, 1, 1, origins, origins);
    }

    private static ReportDetails report() {
        List<ItemDetails> items = List.of(
                item(1, said(10, 7, "B", "2", true, false), said(11, 7, "B", "4", false, true)),
                item(2, said(12, 8, "F", "6", false, false), said(10, 7, "B", "2", true, false)),
                item(3, said(13, 8, "F", null, false, false)),
                item(4),
                item(5));
        return new ReportDetails(
                new ReportId(7),
                1,
                "Who says so?",
                null,
                null,
                ReportState.DRAFT,
                "R. Brandt",
                new ReportParts(List.of("R. Brandt"), null, null, null),
                Set.of(),
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                null,
                new SummaryDetails(null, null, null, null),
                List.of(),
                items,
                List.of());
    }

    private static ItemDetails item(long claim, ItemStatement... said) {
        return new ItemDetails((int) claim, null, claim, "So", null, List.of(said));
    }

    private static ItemStatement said(
            long id, long holder, String reliability, String credibility, boolean reserved, boolean lost) {
        ItemCitation cited = new ItemCitation(
                "so",
                QuoteMode.DIRECT,
                "Outlet " + holder,
                1,
                1,
                "Title",
                "en",
                null,
                List.of(new ItemCitation.Hop("media", lost)));
        List<Caveat> caveats = reserved ? List.of(new Caveat("Outlet", "not verified")) : List.of();
        return new ItemStatement(
                id,
                true,
                1,
                Stance.ASSERTS,
                "So",
                caveats,
                holder,
                "Holder",
                reliability,
                Limit.NONE,
                null,
                credibility,
                null,
                null,
                null,
                List.of(cited));
    }
}
