package org.vouch.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.assessment.GradeGiven;
import org.vouch.domain.assessment.Limit;
import org.vouch.domain.assessment.SourceTally;
import org.vouch.domain.assessment.SourceTally.StanceCount;
import org.vouch.domain.claim.Stance;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Shape;

class RecordPicturesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aRegradeIsAStepDownAndItsDayIsTold() {
        Picture picture = steps(grade("B", "2024-10-18T08:00:00Z"), grade("D", "2025-10-18T08:00:00Z"));

        assertThat(picture.title())
                .isEqualTo("18 October 2024: B, usually reliable; 18 October 2025: D, not usually reliable");
        assertThat(lines(picture, "range")).hasSize(2);
        assertThat(lines(picture, "axis")).hasSize(1);
    }

    @Test
    void notJudgedIsAHollowDiscAndNoStep() {
        Picture picture = steps(grade("F", "2024-10-18T08:00:00Z"));

        assertThat(lines(picture, "range")).isEmpty();
        assertThat(discs(picture, "dot")).isEmpty();
        assertThat(discs(picture, "acc-dash")).hasSize(1);
        assertThat(picture.title()).isEqualTo("18 October 2024: F, not judged");
    }

    @Test
    void whatWasGradedAMomentAgoStandsWithinThePicture() {
        Picture picture = steps(grade("A", NOW.toString()));

        assertThat(discs(picture, "dot"))
                .singleElement()
                .satisfies(dot -> assertThat(dot.centre().x()).isBetween(0.0, 350.0));
    }

    @Test
    void whatASourceHeldIsCountedByStanceAndGradeAndWithoutGradeApart() {
        SourceTally tally = new SourceTally(
                5,
                1,
                0,
                0,
                List.of(
                        new StanceCount(Stance.ASSERTS, "1", 1),
                        new StanceCount(Stance.ASSERTS, null, 4),
                        new StanceCount(Stance.DENIES, "6", 1)));
        Picture picture = TallyDrawing.draw(tally, 760, Locale.ENGLISH);

        assertThat(picture.title()).isEqualTo("asserts, 1: 1; asserts, No grade yet: 4; denies, 6: 1");
        assertThat(discs(picture, "acc")).hasSize(1);
        assertThat(discs(picture, "acc-dash")).hasSize(2);
        assertThat(discs(picture, "acc-dash").get(0).radius())
                .isEqualTo(2 * discs(picture, "acc").get(0).radius());
    }

    private static Picture steps(GradeGiven... grades) {
        return GradeSteps.draw(List.of(grades), NOW, 350, Locale.ENGLISH);
    }

    private static GradeGiven grade(String grade, String at) {
        return new GradeGiven(
                grade, "Why.", "R. Brandt", Instant.parse(at), Limit.NONE, false, false, null, null, null, List.of());
    }

    private static List<Shape.Line> lines(Picture picture, String css) {
        return of(picture, Shape.Line.class)
                .filter(line -> line.css().equals(css))
                .toList();
    }

    private static List<Shape.Disc> discs(Picture picture, String css) {
        return of(picture, Shape.Disc.class)
                .filter(disc -> disc.css().equals(css))
                .toList();
    }

    private static <T extends Shape> Stream<T> of(Picture picture, Class<T> type) {
        return picture.shapes().stream().filter(type::isInstance).map(type::cast);
    }
}
