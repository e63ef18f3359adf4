package org.vouch.domain.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionNode.Part;

class AttributionGraphTest {

    @Test
    void whoDoesNotTellItsBasisLeadsToNothingNamed() throws Exception {
        AttributionWords drawn = drawn("04-basis-not-stated-is-only-possible");

        assertThat(drawn.edges()).anyMatch(edge -> edge.endsWith(" is silent nothing"));
        assertThat(drawn.frames()).anyMatch(frame -> frame.startsWith("asserts possible 1: "));
    }

    @Test
    void evidenceOfTheHolderStandsInItsFrame() throws Exception {
        AttributionWords drawn = drawn("35-evidence-of-the-holder");

        assertThat(drawn.edges()).containsExactly("dw cites nis (s1)", "nis shows evidence of nis (s1)");
        assertThat(drawn.frames()).containsExactly("asserts origin 1: nis, evidence of nis");
    }

    @Test
    void everyStepOfACircleIsNumberedAndItsEdgesAreCircular() throws Exception {
        AttributionWords drawn = drawn("24-circle-of-five");

        assertThat(drawn.steps()).containsExactly("a 5/5", "b 1/5", "c 2/5", "d 3/5", "e 4/5");
        assertThat(drawn.edges())
                .containsExactly(
                        "a cites b (s1) circular",
                        "b cites c (s2) circular",
                        "c cites d (s3) circular",
                        "d cites e (s4) circular",
                        "e cites a (s5) circular");
        assertThat(drawn.frames()).isEmpty();
    }

    @Test
    void outletsThatCiteEachOtherAndRestOnOneAreACircleBesideItsFrame() throws Exception {
        AttributionWords drawn = drawn("25-quiet-circle");

        assertThat(drawn.steps()).containsExactly("a 1/2", "b 2/2");
        assertThat(drawn.edges())
                .containsExactly(
                        "a cites b (s2) circular",
                        "a cites police (s1)",
                        "b cites a (s3) circular",
                        "b cites police (s1)");
        assertThat(drawn.frames()).containsExactly("asserts origin 1: police");
    }

    @Test
    void denialsAreDrawnInFramesOfTheirOwnSide() throws Exception {
        AttributionWords drawn = drawn("48-denials-are-reckoned-on-their-own");

        assertThat(drawn.frames()).containsExactly("denies origin 1: russia, peskov", "cannot confirm origin 1: rutte");
        assertThat(drawn.edges())
                .containsExactly(
                        "dw cites media (s2)",
                        "dw cites russia (s1)",
                        "media cites peskov (s2)",
                        "rferl cites rutte (s3)");
    }

    @Test
    void whatAnEditorFoundApartIsMarkedOnItsEdge() throws Exception {
        assertThat(drawn("45-apart-from-what-it-rests-on").edges()).anyMatch(edge -> edge.endsWith("parted"));
    }

    @Test
    void wiresThatAreOnlyCreditedAreDrawnAsOne() throws Exception {
        assertThat(drawn("33-bare-credits").edges()).anyMatch(edge -> edge.contains(" credits wires "));
    }

    @ParameterizedTest
    @MethodSource("org.vouch.domain.corroboration.GraphFilesTest#files")
    void everyGraphHasAFrameForEachOriginAndNoNodeInTwo(Path file) throws IOException {
        ClaimGraph graph = GraphFile.read(file).graph();

        holdsTogether(graph, AttributionGraph.of(graph));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void soHasEveryGraphByChanceFoldedOrNot(long seed) {
        ClaimGraph graph = new RandomGraphs(seed).graph();
        AttributionGraph drawn = AttributionGraph.of(graph);

        holdsTogether(graph, drawn);
        assertThat(drawn.folded(4).nodes().size())
                .isLessThanOrEqualTo(drawn.nodes().size());
        holdsTogether(graph, drawn.folded(4));
    }

    @Test
    void aHundredHoldersOfOneOutletAreDrawnAsOne() {
        ClaimGraph graph = ManySources.holdersOfOneOutlet(100);

        AttributionGraph folded = AttributionGraph.of(graph).folded(40);

        assertThat(folded.nodes()).extracting(AttributionNode::part).contains(Part.PUBLISHER, Part.HOLDER);
        assertThat(folded.nodes()).hasSizeLessThanOrEqualTo(40);
        assertThat(folded.nodes()).anyMatch(node -> node.sources().size() == 100);
        assertThat(folded.frames())
                .singleElement()
                .satisfies(frame -> assertThat(frame.origins()).hasSize(100));
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    private static AttributionWords drawn(String file) throws IOException, URISyntaxException {
        GraphFile read = GraphFile.read(Path.of(AttributionGraphTest.class
                .getResource("/corroboration/" + file + ".yaml")
                .toURI()));
        return new AttributionWords(AttributionGraph.of(read.graph()), read.names());
    }

    private static void holdsTogether(ClaimGraph graph, AttributionGraph drawn) {
        List<Integer> indexes = IntStream.range(0, drawn.nodes().size()).boxed().toList();
        assertThat(drawn.frames().stream().flatMap(frame -> frame.nodes().stream()))
                .doesNotHaveDuplicates()
                .isSubsetOf(indexes);
        assertThat(drawn.frames()).allMatch(frame -> !frame.nodes().isEmpty());
        assertThat(drawn.edges()).allMatch(edge -> edge.from() != edge.to());
        assertThat(drawn.edges()).allMatch(edge -> indexes.contains(edge.from()) && indexes.contains(edge.to()));
        for (Stance stance : Stance.values()) {
            assertThat(drawn.frames().stream()
                            .filter(frame -> frame.side() == stance)
                            .mapToInt(frame -> frame.origins().size())
                            .sum())
                    .isEqualTo(new Corroboration(graph).of(stance).roots().size());
        }
    }
}
