package org.vouch.domain.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.domain.corroboration.FigureVerdict.AGREE;
import static org.vouch.domain.corroboration.FigureVerdict.DIFFER;
import static org.vouch.domain.corroboration.FigureVerdict.NO_NUMBER;
import static org.vouch.domain.corroboration.FigureVerdict.OTHER_PHASE;
import static org.vouch.domain.corroboration.FigureVerdict.OTHER_UNIT;
import static org.vouch.domain.corroboration.FigureVerdict.PHASE_MISSING;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;

class FigureComparisonTest {

    private static final FigureLine DEPLOYED = FigureLine.of(1_500, "soldiers", "deployed");
    private static final FigureLine DECIDED = FigureLine.of(12_000, "soldiers", "decided");
    private static final FigureLine PREPARING = FigureLine.of(10_000, "soldiers", "preparing");

    @Test
    void figuresOfOtherPhasesAreNotComparable() {
        assertThat(verdict(DEPLOYED, DECIDED)).isEqualTo(OTHER_PHASE);
        assertThat(verdict(DECIDED, PREPARING)).isEqualTo(OTHER_PHASE);
        assertThat(verdict(DEPLOYED, PREPARING)).isEqualTo(OTHER_PHASE);
        assertThat(OTHER_PHASE.isComparable()).isFalse();
    }

    @Test
    void otherNumbersOfOnePhaseDiffer() {
        assertThat(verdict(FigureLine.of(12_000, "soldiers", "preparing"), PREPARING))
                .isEqualTo(DIFFER);
    }

    @Test
    void figuresWithoutAPhaseAreComparedWithTheirLikeAlone() {
        FigureLine bare = FigureLine.of(10_000, "soldiers", null);

        assertThat(verdict(bare, PREPARING)).isEqualTo(PHASE_MISSING);
        assertThat(verdict(bare, FigureLine.of(10_000, "soldiers", null))).isEqualTo(AGREE);
    }

    @Test
    void brigadesAreNoSoldiersAndCapitalsAreNoMatter() {
        assertThat(verdict(FigureLine.of(4, "brigades", "decided"), DECIDED)).isEqualTo(OTHER_UNIT);
        assertThat(verdict(FigureLine.of(12_000, "Soldiers", "Decided"), DECIDED))
                .isEqualTo(AGREE);
    }

    @Test
    void severalThousandIsComparedWithNothing() {
        FigureLine several = FigureLine.inWords("several thousand", "soldiers", "deployed");

        assertThat(verdict(several, DEPLOYED)).isEqualTo(NO_NUMBER);
        assertThat(verdict(several, several)).isEqualTo(NO_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-10-17, 2024-10-18,                OTHER_DATE
                    2024-10,    2024-10-18,                DIFFER
                    2024-09,    2024-10-07/2024-10-13,     OTHER_DATE
                    2024-10-17, ../2024-10-17,             DIFFER
                    2024-10-18, ../2024-10-17,             OTHER_DATE
                    ,           2024-10-18,                DIFFER
                    """)
    void daysThatDoNotMeetAreNotComparable(String one, String other, FigureVerdict expected) {
        assertThat(verdict(asOf(1_500, one), asOf(3_000, other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1500, ,     false, 1500, ,     false, AGREE
                    1500, 2000, false, 2000, 3000, false, AGREE
                    1500, 2000, false, 2001, 3000, false, DIFFER
                    1500, 2000, false, 1800, ,     false, AGREE
                    1000, ,     true,  1050, ,     false, AGREE
                    1000, ,     true,  1051, ,     false, DIFFER
                    1000, ,     true,   950, ,     false, AGREE
                    1000, ,     true,   949, ,     false, DIFFER
                    1000, ,     true,  1100, ,     true,  AGREE
                    1000, ,     true,  1106, ,     true,  DIFFER
                    -100, ,     true,  -105, ,     false, AGREE
                    8000, 9000, true,  9450, ,     false, AGREE
                    """)
    void rangesThatMeetAgreeAndAboutIsFivePerCentEitherWay(
            BigDecimal low,
            BigDecimal high,
            boolean about,
            BigDecimal low2,
            BigDecimal high2,
            boolean about2,
            FigureVerdict expected) {
        FigureLine one = new FigureLine(low, high, null, "soldiers", "arrived", about, null);
        FigureLine other = new FigureLine(low2, high2, null, "soldiers", "arrived", about2, null);

        assertThat(verdict(one, other)).isEqualTo(expected);
        assertThat(verdict(other, one)).isEqualTo(expected);
    }

    @Test
    void thePairsThatDifferAreToldFirstAndTheRestIsCounted() {
        List<GivenFigure> figures = given(DEPLOYED, DECIDED, PREPARING, FigureLine.of(12_000, "soldiers", "preparing"));

        FigureComparisons pairs = FigureComparisons.of(figures, 3);

        assertThat(pairs.told())
                .extracting(FigureComparison::verdict)
                .containsExactly(DIFFER, OTHER_PHASE, OTHER_PHASE);
        assertThat(pairs.counts()).isEqualTo(Map.of(DIFFER, 1L, OTHER_PHASE, 5L));
        assertThat(pairs.total()).isEqualTo(6);
    }

    @Test
    void oneFigureMakesNoPair() {
        assertThat(FigureComparisons.of(given(DEPLOYED), 15).total()).isZero();
    }

    private static FigureVerdict verdict(FigureLine one, FigureLine other) {
        return FigureComparison.of(given(one).get(0), given(other).get(0)).verdict();
    }

    private static FigureLine asOf(long value, String date) {
        return new FigureLine(
                BigDecimal.valueOf(value), null, null, "soldiers", "arrived", false, PartialDate.ofNullable(date));
    }

    private static List<GivenFigure> given(FigureLine... figures) {
        return IntStream.range(0, figures.length)
                .mapToObj(i -> new GivenFigure(new StatementId(i + 1L), figures[i]))
                .toList();
    }
}
