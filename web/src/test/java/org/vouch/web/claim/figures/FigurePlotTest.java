package org.vouch.web.claim.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.web.shared.picture.Sound.assertSound;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.picture.Drawing;
import org.vouch.web.shared.picture.Label;
import org.vouch.web.shared.picture.Spot;

class FigurePlotTest {

    private static final String NIS = "National Intelligence Service";
    private static final PlotRow C1 = row(1, NIS, FigureLine.of(1_500, "soldiers", "deployed"));
    private static final PlotRow C2 = row(3, NIS, FigureLine.of(12_000, "soldiers", "decided"));
    private static final PlotRow C2_BRIGADES = row(3, NIS, FigureLine.of(4, "brigades", "decided"));
    private static final PlotRow C3 = row(11, "Volodymyr Zelenskyy", FigureLine.of(10_000, "soldiers", "preparing"));
    private static final PlotRow C12 =
            row(16, "Institute for the Study of War", FigureLine.inWords("several thousand", "soldiers", "arrived"));
    private static final List<String> WORDS =
            List.of("several thousand", "W".repeat(200), "so viele, wie eben Platz auf einem Schiff haben", "수천 명");

    @ParameterizedTest
    @EnumSource
    void theSamplesFiguresHaveRoom(PlotFormat format) {
        for (List<PlotRow> rows :
                List.of(List.of(C1), List.of(C2), List.of(C2_BRIGADES), List.of(C3), List.of(C1, C12))) {
            assertSound(FigurePlot.draw(rows, format, Locale.ENGLISH));
            assertSound(FigurePlot.draw(rows, format, Locale.GERMAN));
        }
    }

    @Test
    void aValueIsADotWhereTheScaleHasIt() {
        Drawing drawing = FigurePlot.draw(List.of(C1, C12), PlotFormat.WIDE, Locale.ENGLISH);

        assertThat(drawing.dots()).hasSize(1);
        Spot dot = drawing.dots().get(0);
        assertThat(dot.x()).isEqualTo(2 * at(drawing, "1,000") - at(drawing, "500"));
        assertThat(drawing.labels())
                .extracting(Label::words)
                .contains("1,500", "“several thousand”", "deployed", "arrived");
    }

    @Test
    void wordsAloneAreADottedLineOverTheWholeScale() {
        Drawing drawing = FigurePlot.draw(List.of(C1, C12), PlotFormat.NARROW, Locale.ENGLISH);

        assertThat(drawing.strokes())
                .filteredOn(line -> line.look().equals("range-u"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.x2() - line.x1()).isEqualTo(PlotFormat.NARROW.to() - PlotFormat.NARROW.from()));
    }

    @Test
    void aRangeIsABarWithTwoCaps() {
        FigureLine range = new FigureLine(number(1_000), number(3_000), null, "soldiers", null, true, null);

        Drawing drawing = FigurePlot.draw(List.of(row(1, NIS, range)), PlotFormat.WIDE, Locale.ENGLISH);

        assertThat(drawing.strokes())
                .filteredOn(line -> line.look().equals("range"))
                .hasSize(1);
        assertThat(drawing.strokes())
                .filteredOn(line -> line.look().equals("axis"))
                .hasSize(3);
        assertThat(drawing.labels()).extracting(Label::words).contains("about 1,000 to 3,000", "phase not stated");
    }

    @Test
    void brigadesHaveNoHalves() {
        Drawing drawing = FigurePlot.draw(List.of(C2_BRIGADES), PlotFormat.WIDE, Locale.ENGLISH);

        assertThat(drawing.labels())
                .extracting(Label::words)
                .contains("0", "1", "2", "3", "4")
                .doesNotContain("0.5");
    }

    @Test
    void eachUnitHasItsPlotAndWordsAloneHaveNone() {
        PlotRow words = row(9, NIS, FigureLine.inWords("a few", "ships", null));

        assertThat(UnitPlot.of(List.of(C1, C2_BRIGADES, words), Locale.ENGLISH))
                .extracting(UnitPlot::unit)
                .containsExactly("soldiers", "brigades");
    }

    @Test
    void whatHasNoRoomIsCounted() {
        List<PlotRow> many = IntStream.range(0, 50)
                .mapToObj(i -> row(i, NIS, FigureLine.of(i, "soldiers", null)))
                .toList();

        assertThat(UnitPlot.of(many, Locale.ENGLISH))
                .singleElement()
                .satisfies(plot -> assertThat(plot.left()).isEqualTo(10));
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheFiguresNothingLeavesThePictureOrLiesOnAnother(PlotFormat format) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<PlotRow> rows = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> i == 0 ? row(i, NIS, value(random)) : any(i, random))
                    .sorted(Comparator.comparing((PlotRow row) -> row.figure().phase()))
                    .toList();
            assertSound(FigurePlot.draw(rows, format, seed % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN));
        }
    }

    private static PlotRow any(long id, Random random) {
        String holder = "Amt für Worte ".repeat(1 + random.nextInt(14)) + "X".repeat(random.nextInt(90));
        FigureLine figure = random.nextInt(3) == 0
                ? FigureLine.inWords(WORDS.get(random.nextInt(WORDS.size())), "men", phase(random))
                : value(random);
        return row(random.nextBoolean() ? id : 123_456_789, holder, figure);
    }

    private static FigureLine value(Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(2_000) - 200L, random.nextInt(28) - 25);
        BigDecimal high = random.nextBoolean() ? null : low.add(low.abs().multiply(number(random.nextInt(9))));
        String words = random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : null;
        return new FigureLine(low, high, words, "men", phase(random), random.nextBoolean(), null);
    }

    private static String phase(Random random) {
        return "moved ".repeat(1 + random.nextInt(3) * 6).strip();
    }

    private static double at(Drawing drawing, String tick) {
        return drawing.labels().stream()
                .filter(label -> label.words().equals(tick))
                .mapToDouble(Label::x)
                .findFirst()
                .orElseThrow();
    }

    private static PlotRow row(long id, String holder, FigureLine figure) {
        return new PlotRow(new StatementId(id), holder, figure);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
