package org.vouch.web.claim.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.web.shared.drawing.Sound.all;
import static org.vouch.web.shared.drawing.Sound.assertSound;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.domain.statement.FigureLine;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Shape;
import org.vouch.web.shared.drawing.Strip;

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
    @MethodSource("strips")
    void theSamplesFiguresHaveRoom(Strip strip) {
        for (List<PlotRow> rows :
                List.of(List.of(C1), List.of(C2), List.of(C2_BRIGADES), List.of(C3), List.of(C1, C12))) {
            assertSound(FigurePlot.draw(rows, "told", strip, Locale.ENGLISH));
            assertSound(FigurePlot.draw(rows, "told", strip, Locale.GERMAN));
        }
    }

    @Test
    void aValueIsADotWhereTheScaleHasIt() {
        Picture picture = FigurePlot.draw(List.of(C1, C12), "told", FigurePlot.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Disc.class)).hasSize(1);
        Shape.Disc dot = all(picture, Shape.Disc.class).get(0);
        assertThat(dot.centre().x()).isEqualTo(2 * at(picture, "1,000") - at(picture, "500"));
        assertThat(all(picture, Shape.Words.class))
                .extracting(Shape.Words::words)
                .contains("1,500", "“several thousand”", "deployed", "arrived");
    }

    @Test
    void wordsAloneAreADottedLineOverTheWholeScale() {
        Picture picture = FigurePlot.draw(List.of(C1, C12), "told", FigurePlot.NARROW, Locale.ENGLISH);

        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("range-u"))
                .singleElement()
                .satisfies(line -> assertThat(line.corners().get(1).x()
                                - line.corners().get(0).x())
                        .isEqualTo(FigurePlot.NARROW.length()));
    }

    @Test
    void aRangeIsABarWithTwoCaps() {
        FigureLine range = new FigureLine(number(1_000), number(3_000), null, "soldiers", null, true, null);

        Picture picture = FigurePlot.draw(List.of(row(1, NIS, range)), "told", FigurePlot.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("range"))
                .hasSize(1);
        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("axis"))
                .hasSize(3);
        assertThat(all(picture, Shape.Words.class))
                .extracting(Shape.Words::words)
                .contains("about 1,000 to 3,000", "phase not stated");
    }

    @Test
    void brigadesHaveNoHalves() {
        Picture picture = FigurePlot.draw(List.of(C2_BRIGADES), "told", FigurePlot.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Words.class))
                .extracting(Shape.Words::words)
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
    @MethodSource("strips")
    void whateverTheFiguresNothingLeavesThePictureOrLiesOnAnother(Strip strip) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            List<PlotRow> rows = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> i == 0 ? row(i, NIS, value(random)) : any(i, random))
                    .sorted(Comparator.comparing((PlotRow row) -> row.figure().phase()))
                    .toList();
            assertSound(FigurePlot.draw(rows, "told", strip, seed % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN));
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

    private static double at(Picture picture, String tick) {
        return all(picture, Shape.Words.class).stream()
                .filter(label -> label.words().equals(tick))
                .mapToDouble(label -> label.at().x())
                .findFirst()
                .orElseThrow();
    }

    private static PlotRow row(long id, String holder, FigureLine figure) {
        return new PlotRow(new StatementId(id), holder, figure);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static List<Strip> strips() {
        return List.of(FigurePlot.WIDE, FigurePlot.NARROW);
    }
}
