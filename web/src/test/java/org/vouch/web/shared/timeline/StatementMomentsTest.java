package org.vouch.web.shared.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.web.shared.timeline.SampleMoments.moment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.BearingRow;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.HopRow;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

class StatementMomentsTest {

    private static final ClaimId CLAIM = new ClaimId(7);
    private static final FigureLine MOVED = new FigureLine(
            BigDecimal.valueOf(1_500), null, null, "soldiers", "moved", false, PartialDate.of("2024-10-08/2024-10-13"));

    @Test
    void eventsStatementsAndPublicationsAreThreeKindsOfDate() {
        assertThat(moments(said(1, "NIS", "2024-10-18", Stance.ASSERTS, MOVED), Set.of()))
                .containsExactly(
                        moment(Lane.EVENTS, "2024-10-08/2024-10-13", "1,500 soldiers, moved", 1),
                        moment(Lane.STATEMENTS, "2024-10-18", "NIS", 1),
                        moment(Lane.PUBLISHED, "2024-10-19", "Deutsche Welle", 1));
    }

    @Test
    void whatOneHolderSaidOnOneDayIsOneMoment() {
        List<StatementRow> all = List.of(
                said(1, "NIS", "2024-10-18", Stance.ASSERTS),
                said(6, "NIS", "2024-10-18", Stance.ASSERTS),
                said(7, "NIS", "2024-10-17", Stance.ASSERTS));

        assertThat(StatementMoments.of(all, List.of(CLAIM), Set.of(), Locale.ENGLISH))
                .startsWith(
                        moment(Lane.STATEMENTS, "2024-10-17", "NIS", 7),
                        moment(Lane.STATEMENTS, "2024-10-18", "NIS", 1, 6));
    }

    @Test
    void anEarlierDenialHasItsOwnLaneAndIsCalledADenial() {
        assertThat(moments(said(8, "Dmitry Peskov", null, Stance.DENIES), Set.of(new StatementId(8))))
                .contains(moment(Lane.EARLIER, null, "Dmitry Peskov, denies", 8));
    }

    @Test
    void withoutAnyDateThereIsNoTimeLine() {
        StatementRow undated = row(8, "NIS", null, Stance.ASSERTS, List.of(), List.of());

        assertThat(TimeLine.of(
                        StatementMoments.of(List.of(undated), List.of(CLAIM), Set.of(), Locale.ENGLISH),
                        Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void aTimeLineTellsItsMonthsAndTheSameInWords() {
        TimeLine line = TimeLine.of(
                        moments(said(1, "NIS", "2023-12-31", Stance.ASSERTS, MOVED), Set.of()), Locale.ENGLISH)
                .orElseThrow();

        assertThat(line.period()).isEqualTo("December 2023 to October 2024");
        assertThat(line.lanes()).containsExactly(Lane.EVENTS, Lane.STATEMENTS, Lane.PUBLISHED);
        assertThat(line.wide().title()).contains("Statements: 31 December 2023, s1 NIS; Published: 19 October 2024");
    }

    private static List<Moment> moments(StatementRow said, Set<StatementId> earlier) {
        return StatementMoments.of(List.of(said), List.of(CLAIM), earlier, Locale.ENGLISH);
    }

    private static StatementRow said(long id, String holder, String madeOn, Stance stance, FigureLine... figures) {
        HopRow outlet = new HopRow(new SourceId(1), "Deutsche Welle", null, null, null, false);
        CitationRow cited = new CitationRow(
                null,
                new StatementId(id),
                new ArticleId(1),
                1,
                "",
                "en",
                PartialDate.of("2024-10-19"),
                null,
                null,
                null,
                null,
                null,
                List.of(outlet));
        return row(id, holder, madeOn, stance, List.of(figures), List.of(cited));
    }

    private static StatementRow row(
            long id, String holder, String madeOn, Stance stance, List<FigureLine> figures, List<CitationRow> cited) {
        List<BearingRow> bearings = List.of(new BearingRow(CLAIM, "", stance));
        return new StatementRow(
                new StatementId(id),
                1,
                "",
                new SourceId(2),
                holder,
                PartialDate.ofNullable(madeOn),
                null,
                null,
                null,
                figures,
                cited,
                List.of(),
                List.of(),
                bearings,
                null);
    }
}
