package org.vouch.web.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionFrame;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.web.shared.drawing.Area;
import org.vouch.web.shared.drawing.Picture;
import org.vouch.web.shared.drawing.Placement;
import org.vouch.web.shared.drawing.Point;
import org.vouch.web.shared.drawing.Shape;

/** What every picture keeps to, however many sources it has and whichever way it runs. */
class GraphPictureTest {

    private static final double HAIR = 0.6;
    private static final int MOST_NODES = 40;

    @ParameterizedTest
    @MethodSource("pictures")
    void noTwoBoxesOverlap(ClaimGraph claim, boolean across) {
        GraphPlan plan = plan(claim, across);
        List<Area> boxes = plan.placement().boxes();

        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                assertThat(overlap(boxes.get(one), boxes.get(other)))
                        .as("%s, %s", one, other)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void framesHoldTheirOwnBoxesAndNoOthers(ClaimGraph claim, boolean across) {
        GraphPlan plan = plan(claim, across);
        List<AttributionFrame> frames = plan.graph().frames();

        for (int frame = 0; frame < frames.size(); frame++) {
            Area area = plan.placement().frames().get(frame);
            assertThat(area.width()).isGreaterThanOrEqualTo(plan.title(frame).width() - HAIR);
            for (int box = 0; box < plan.graph().nodes().size(); box++) {
                Area inside = plan.placement().boxes().get(box);
                if (frames.get(frame).nodes().contains(box)) {
                    assertThat(holds(area, inside)).isTrue();
                } else {
                    assertThat(overlap(area, inside)).isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyEdgeEndsAtItsBoxesAndRunsThroughNoOther(ClaimGraph claim, boolean across) {
        GraphPlan plan = plan(claim, across);
        Placement places = plan.placement();

        for (int edge = 0; edge < places.routes().size(); edge++) {
            List<Point> way = places.routes().get(edge);
            if (way.isEmpty()) {
                assertThat(across).isFalse();
                continue;
            }
            assertThat(onBorder(
                            places.boxes().get(plan.graph().edges().get(edge).from()), way.get(0)))
                    .isTrue();
            assertThat(onBorder(
                            places.boxes().get(plan.graph().edges().get(edge).to()), way.get(way.size() - 1)))
                    .isTrue();
            for (int corner = 1; corner < way.size(); corner++) {
                Area piece = between(way.get(corner - 1), way.get(corner));
                assertThat(places.boxes()).noneMatch(box -> overlap(box, piece));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noLabelCoversABoxOrAnotherLabel(ClaimGraph claim, boolean across) {
        Placement places = plan(claim, across).placement();
        List<Area> labels = new ArrayList<>(places.labels());
        labels.removeIf(label -> label == null);

        for (int label = 0; label < labels.size(); label++) {
            Area area = labels.get(label);
            assertThat(places.boxes()).noneMatch(box -> overlap(box, area));
            assertThat(labels.subList(label + 1, labels.size())).noneMatch(other -> overlap(other, area));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyWordStandsWithinItsBoxAndThePicture(ClaimGraph claim, boolean across) {
        Picture picture = view(claim).picture(across);
        Area whole = new Area(0, 0, picture.width(), picture.height());

        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Link link && link.shapes().get(0) instanceof Shape.Box box) {
                assertThat(holds(whole, box.area())).isTrue();
                words(link.shapes())
                        .forEach(words -> assertThat(holds(box.area(), words)).isTrue());
            }
        }
        words(picture.shapes()).forEach(words -> assertThat(holds(whole, words)).isTrue());
    }

    @Test
    void aBigClaimIsDrawnWithFewNodesAndListedWhole() {
        GraphView view = view(DrawnClaims.of(200, 1));

        assertThat(view.isFolded()).isTrue();
        assertThat(view.getRows()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(view.getAcross().split("<rect class=\"box", -1)).hasSizeLessThanOrEqualTo(MOST_NODES + 1);
    }

    @Test
    void theSameClaimIsDrawnTheSame() {
        assertThat(view(DrawnClaims.of(30, 7)).getAcross())
                .isEqualTo(view(DrawnClaims.of(30, 7)).getAcross());
    }

    static Stream<Arguments> pictures() {
        return Stream.of(
                        Named.of("the sample's", DrawnClaims.ofTheSample()),
                        Named.of("one source", DrawnClaims.circle(1)),
                        Named.of("a circle of two", DrawnClaims.circle(2)),
                        Named.of("a circle of five", DrawnClaims.circle(5)),
                        Named.of("twelve", DrawnClaims.of(12, 1)),
                        Named.of("forty", DrawnClaims.of(40, 2)),
                        Named.of("two hundred", DrawnClaims.of(200, 3)))
                .flatMap(claim -> Stream.of(
                        Arguments.of(claim, Named.of("across", true)), Arguments.of(claim, Named.of("down", false))));
    }

    private static GraphView view(ClaimGraph claim) {
        return new GraphView(AttributionGraph.of(claim), new Corroboration(claim).of(Stance.ASSERTS), words(), "");
    }

    private static GraphPlan plan(ClaimGraph claim, boolean across) {
        return GraphPlan.of(AttributionGraph.of(claim).folded(MOST_NODES), new GraphWords(words()), across);
    }

    private static OriginWords words() {
        return new OriginWords(DrawnClaims.names(), Locale.GERMAN);
    }

    private static List<Area> words(List<Shape> shapes) {
        List<Area> areas = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape instanceof Shape.Words words) {
                double height = words.face().size();
                areas.add(new Area(
                        words.at().x(),
                        words.at().y() - height * 0.8,
                        words.face().width(words.words()),
                        height));
            }
        }
        return areas;
    }

    private static boolean holds(Area outer, Area inner) {
        return inner.x() >= outer.x() - HAIR
                && inner.y() >= outer.y() - HAIR
                && inner.right() <= outer.right() + HAIR
                && inner.bottom() <= outer.bottom() + HAIR;
    }

    private static boolean overlap(Area one, Area other) {
        return one.x() + HAIR < other.right()
                && other.x() + HAIR < one.right()
                && one.y() + HAIR < other.bottom()
                && other.y() + HAIR < one.bottom();
    }

    private static boolean onBorder(Area box, Point point) {
        boolean within = holds(box, new Area(point.x(), point.y(), 0, 0));
        boolean inside = point.x() > box.x() + HAIR
                && point.x() < box.right() - HAIR
                && point.y() > box.y() + HAIR
                && point.y() < box.bottom() - HAIR;
        return within && !inside;
    }

    private static Area between(Point one, Point other) {
        return new Area(
                Math.min(one.x(), other.x()),
                Math.min(one.y(), other.y()),
                Math.abs(one.x() - other.x()),
                Math.abs(one.y() - other.y()));
    }
}
