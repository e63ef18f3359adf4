package org.vouch.web.shared.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** What holds for each diagram, whatever it shows. */
public final class Sound {

    private static final double TOUCH = 5;

    private Sound() {}

    public static void assertSound(Picture picture) {
        List<Area> words =
                all(picture, Shape.Words.class).stream().map(Shape.Words::area).toList();
        List<Area> marks = Stream.concat(
                        all(picture, Shape.Disc.class).stream().map(Shape.Disc::centre),
                        all(picture, Shape.Square.class).stream().map(Shape.Square::centre))
                .map(Sound::around)
                .toList();
        assertThat(words).isNotEmpty().allSatisfy(area -> assertWithin(picture, area));
        assertThat(marks).allSatisfy(area -> assertWithin(picture, area));
        assertThat(all(picture, Shape.Line.class))
                .flatExtracting(Shape.Line::corners)
                .allSatisfy(end -> assertWithin(picture, new Area(end.x(), end.y(), 0, 0)));
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.subList(i + 1, words.size())).noneMatch(words.get(i)::touches);
            assertThat(marks).noneMatch(words.get(i)::touches);
        }
    }

    /** The shapes of that kind. */
    public static <T extends Shape> List<T> all(Picture picture, Class<T> kind) {
        return picture.shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Area around(Point mark) {
        return new Area(mark.x() - TOUCH, mark.y() - TOUCH, 2 * TOUCH, 2 * TOUCH);
    }

    private static void assertWithin(Picture picture, Area area) {
        assertThat(area.x()).isGreaterThanOrEqualTo(-0.1);
        assertThat(area.y()).isGreaterThanOrEqualTo(0);
        assertThat(area.right()).isLessThanOrEqualTo(picture.width() + 0.1);
        assertThat(area.bottom()).isLessThanOrEqualTo(picture.height());
    }
}
