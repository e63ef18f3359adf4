package org.vouch.web.shared.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.web.shared.drawing.Sound.all;
import static org.vouch.web.shared.drawing.Sound.assertSound;
import static org.vouch.web.shared.timeline.SampleMoments.moment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Shape;
import org.vouch.web.shared.drawing.Strip;

class TimeLineDrawingTest {

    private static final List<Lane> LANES = List.of(Lane.values());

    @ParameterizedTest
    @MethodSource("strips")
    void theSamplesDatesHaveRoom(Strip strip) {
        for (List<Moment> moments :
                List.of(SampleMoments.C1, SampleMoments.C2, SampleMoments.C3, SampleMoments.C7, SampleMoments.C12)) {
            assertSound(TimeLineDrawing.draw(moments, "told", strip, Locale.ENGLISH));
            assertSound(TimeLineDrawing.draw(moments, "told", strip, Locale.GERMAN));
        }
    }

    @Test
    void daysAreSquaresSpansAreBarsAndWhatIsPartlyKnownIsDotted() {
        Picture picture = TimeLineDrawing.draw(SampleMoments.C12, "told", TimeLineDrawing.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Square.class)).hasSize(2);
        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("range"))
                .hasSize(1);
        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("range-u"))
                .hasSize(3);
    }

    @Test
    void anOpenEndHasNoCapAndReachesTheEndOfTheLine() {
        List<Moment> open = List.of(moment(Lane.STATEMENTS, "../2024-10-17", "ISW", 16));

        Picture picture = TimeLineDrawing.draw(open, "told", TimeLineDrawing.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("axis"))
                .hasSize(1);
        assertThat(all(picture, Shape.Line.class))
                .filteredOn(line -> line.css().equals("range-u"))
                .singleElement()
                .satisfies(line -> assertThat(line.corners().get(0).x()).isEqualTo(TimeLineDrawing.WIDE.from()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2024-10-14, 2024-10-18, 15 Oct
                    2024-10-01, 2024-11-30, 14 Oct
                    2023-12-20, 2024-11-02, Jan 2024
                    2009-01-01, 2024-11-02, 2014
                    0044-03-15, 2024-11-02, 1400
                    """)
    void theScaleIsOfDaysMonthsOrYears(String first, String last, String mark) {
        List<Moment> moments =
                List.of(moment(Lane.STATEMENTS, first, "one", 1), moment(Lane.STATEMENTS, last, "other", 2));

        Picture picture = TimeLineDrawing.draw(moments, "told", TimeLineDrawing.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Words.class))
                .extracting(Shape.Words::words)
                .contains(mark);
    }

    @Test
    void aDateThatIsNotKnownIsSaidAndNotLeftOut() {
        List<Moment> moments =
                List.of(moment(Lane.STATEMENTS, "2024-10-17", "one", 1), moment(Lane.STATEMENTS, null, "another", 2));

        Picture picture = TimeLineDrawing.draw(moments, "told", TimeLineDrawing.NARROW, Locale.ENGLISH);

        assertThat(all(picture, Shape.Words.class))
                .extracting(Shape.Words::words)
                .contains("s2 another, day not known");
    }

    @Test
    void ofManyMomentsTheFirstAreDrawnAndTheOthersCounted() {
        List<Moment> many = IntStream.rangeClosed(1, 20)
                .mapToObj(day -> moment(Lane.STATEMENTS, "2024-10-%02d".formatted(day), "one", day))
                .toList();

        Picture picture = TimeLineDrawing.draw(many, "told", TimeLineDrawing.WIDE, Locale.ENGLISH);

        assertThat(all(picture, Shape.Square.class)).hasSize(12);
        assertThat(all(picture, Shape.Words.class))
                .extracting(Shape.Words::words)
                .contains("and 8 more, in the list");
    }

    @ParameterizedTest
    @MethodSource("strips")
    void whateverTheDatesNothingLeavesThePictureOrLiesOnAnother(Strip strip) {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            int years = 1 + random.nextInt(3) * random.nextInt(400);
            Stream<Moment> some = IntStream.range(0, random.nextInt(14)).mapToObj(i -> any(i, years, random));
            List<Moment> moments = Stream.concat(Stream.of(moment(Lane.STATEMENTS, "2024-10-18", "one", 1)), some)
                    .sorted(Comparator.comparing(Moment::lane))
                    .toList();
            assertSound(TimeLineDrawing.draw(moments, "told", strip, seed % 2 == 0 ? Locale.ENGLISH : Locale.GERMAN));
        }
    }

    private static Moment any(int id, int years, Random random) {
        LocalDate day = LocalDate.of(2024, 12, 31).minusDays(random.nextInt(365 * years));
        String date = switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> "../" + day;
            case 2 -> day + "/..";
            case 3 -> day.toString().substring(0, 7);
            case 4 -> day.toString().substring(0, 4);
            case 5 -> day + "/" + day.plusDays(random.nextInt(90));
            default -> day.toString();
        };
        String who = "Amt ".repeat(1 + random.nextInt(6) * random.nextInt(8)) + "W".repeat(random.nextInt(60));
        return moment(LANES.get(random.nextInt(LANES.size())), date, who, id, id + 1L);
    }

    private static List<Strip> strips() {
        return List.of(TimeLineDrawing.WIDE, TimeLineDrawing.NARROW);
    }
}
