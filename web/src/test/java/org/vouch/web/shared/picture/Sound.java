package org.vouch.web.shared.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds for each picture, whatever it shows. */
public final class Sound {

    private Sound() {}

    public static void assertSound(Drawing drawing) {
        assertThat(drawing.labels())
                .isNotEmpty()
                .allSatisfy(label -> assertWithin(drawing, label.left(), label.top(), label.right(), label.bottom()));
        assertThat(drawing.strokes()).allSatisfy(line -> {
            assertWithin(drawing, line.x1(), line.y1(), line.x1(), line.y1());
            assertWithin(drawing, line.x2(), line.y2(), line.x2(), line.y2());
        });
        assertThat(drawing.dots()).allSatisfy(dot -> assertSpotWithin(drawing, dot));
        assertThat(drawing.squares()).allSatisfy(square -> assertSpotWithin(drawing, square));
        assertNoneCoversAnother(drawing.labels());
        assertNoneCoversASpot(drawing);
    }

    private static void assertSpotWithin(Drawing drawing, Spot spot) {
        assertWithin(drawing, spot.x() - 6, spot.y() - 6, spot.x() + 6, spot.y() + 6);
    }

    private static void assertWithin(Drawing drawing, double left, double top, double right, double bottom) {
        assertThat(left).isGreaterThanOrEqualTo(-0.1);
        assertThat(top).isGreaterThanOrEqualTo(0);
        assertThat(right).isLessThanOrEqualTo(drawing.width() + 0.1);
        assertThat(bottom).isLessThanOrEqualTo(drawing.height());
    }

    private static void assertNoneCoversAnother(List<Label> labels) {
        for (int one = 0; one < labels.size(); one++) {
            Label label = labels.get(one);
            assertThat(labels.subList(one + 1, labels.size())).noneMatch(label::covers);
        }
    }

    private static void assertNoneCoversASpot(Drawing drawing) {
        List<Spot> spots = drawing.dots().isEmpty() ? drawing.squares() : drawing.dots();
        assertThat(drawing.labels())
                .allSatisfy(label -> assertThat(spots)
                        .noneMatch(spot -> spot.x() + 5 > label.left()
                                && spot.x() - 5 < label.right()
                                && spot.y() + 5 > label.top()
                                && spot.y() - 5 < label.bottom()));
    }
}
