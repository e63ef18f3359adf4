package org.vouch.domain.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.StatementId;

/** What holds for every graph, tried on ten thousand by chance. */
class ReckoningPropertiesTest {

    private static final int GRAPHS = 10_000;

    @Test
    void thereAreNoMoreOriginsThanHolders() {
        onEach((graph, chance) -> {
            Set<SourceId> holders = new HashSet<>();
            graph.statements().forEach(said -> holders.add(said.holder()));

            assertThat(origins(graph)).isLessThanOrEqualTo(holders.size());
        });
    }

    @Test
    void possibleOriginsAreNeverFewerThanOrigins() {
        onEach((graph, chance) -> {
            Reckoning side = new Corroboration(graph).of(Stance.ASSERTS);

            assertThat(side.possible()).isGreaterThanOrEqualTo(side.origins());
        });
    }

    @Test
    void aFurtherCitationOfAStatementNeverAddsAnOrigin() {
        onEach((graph, chance) -> {
            List<GraphCitation> more = new ArrayList<>(graph.citations());
            more.add(chance.furtherCitation(chance.pick(graph.statements())));

            assertThat(origins(with(graph, more, graph.affiliations()))).isLessThanOrEqualTo(origins(graph));
        });
    }

    @Test
    void aFurtherAffiliationNeverAddsAnOrigin() {
        onEach((graph, chance) -> {
            List<GraphAffiliation> more = new ArrayList<>(graph.affiliations());
            more.add(chance.affiliation());

            assertThat(origins(with(graph, graph.citations(), more))).isLessThanOrEqualTo(origins(graph));
        });
    }

    @Test
    void anotherOrderOfTheSameChangesNothing() {
        onEach((graph, chance) -> {
            ClaimGraph shuffled = new ClaimGraph(
                    shuffled(graph.statements(), chance),
                    shuffled(graph.citations(), chance),
                    shuffled(graph.evidence(), chance),
                    shuffled(graph.affiliations(), chance),
                    shuffled(graph.carried(), chance),
                    graph.findings(),
                    graph.unknown());

            assertThat(reckoned(shuffled)).isEqualTo(reckoned(graph));
        });
    }

    @Test
    void otherNumbersOfTheSameSourcesChangeNoNumber() {
        onEach((graph, chance) -> {
            List<Long> numbers =
                    new ArrayList<>(LongStream.range(0, 100).boxed().toList());
            Collections.shuffle(numbers, chance.random());

            ClaimGraph renamed = new Renamed(id -> numbers.get((int) id)).of(graph);

            assertThat(origins(renamed)).isEqualTo(origins(graph));
            assertThat(new Corroboration(renamed).of(Stance.ASSERTS).possible())
                    .isEqualTo(new Corroboration(graph).of(Stance.ASSERTS).possible());
        });
    }

    @Test
    void aFindingTakenBackRestoresTheAnswerExactly() {
        onEach((graph, chance) -> {
            List<Reckoning> before = reckoned(graph);
            GraphFinding found = new GraphFinding(GraphFinding.Kind.APART, chance.source(), chance.source());

            reckoned(overruled(graph, List.of(found)));

            assertThat(reckoned(overruled(graph, List.of()))).isEqualTo(before);
        });
    }

    private static void onEach(BiConsumer<ClaimGraph, RandomGraphs> property) {
        for (long seed = 0; seed < GRAPHS; seed++) {
            RandomGraphs chance = new RandomGraphs(seed);
            property.accept(chance.graph(), chance);
        }
    }

    private static int origins(ClaimGraph graph) {
        return new Corroboration(graph).of(Stance.ASSERTS).origins();
    }

    private static List<Reckoning> reckoned(ClaimGraph graph) {
        Corroboration corroboration = new Corroboration(graph);
        return List.of(corroboration.of(Stance.ASSERTS), corroboration.of(Stance.DENIES));
    }

    private static ClaimGraph with(ClaimGraph graph, List<GraphCitation> cited, List<GraphAffiliation> ties) {
        return new ClaimGraph(
                graph.statements(), cited, graph.evidence(), ties, graph.carried(), List.of(), graph.unknown());
    }

    private static ClaimGraph overruled(ClaimGraph graph, List<GraphFinding> found) {
        return new ClaimGraph(
                graph.statements(),
                graph.citations(),
                graph.evidence(),
                graph.affiliations(),
                graph.carried(),
                found,
                graph.unknown());
    }

    private static <T> List<T> shuffled(List<T> list, RandomGraphs chance) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, chance.random());
        return copy;
    }

    /** The same graph with other numbers for its sources. */
    private record Renamed(LongUnaryOperator number) {

        ClaimGraph of(ClaimGraph graph) {
            return new ClaimGraph(
                    graph.statements().stream().map(this::statement).toList(),
                    graph.citations().stream().map(this::citation).toList(),
                    graph.evidence().stream()
                            .map(e -> new GraphEvidence(e.statement(), source(e.issuer()), e.state()))
                            .toList(),
                    graph.affiliations().stream()
                            .map(a -> new GraphAffiliation(source(a.source()), source(a.body()), a.kind(), a.within()))
                            .toList(),
                    graph.carried().stream()
                            .map(c -> new CarriedText(c.article(), source(c.from())))
                            .toList(),
                    List.of(),
                    Set.copyOf(graph.unknown().stream().map(this::source).toList()));
        }

        private GraphStatement statement(GraphStatement said) {
            StatementId on = said.basis().statement();
            SourceId source =
                    said.basis().source() == null ? null : source(said.basis().source());
            BasisOf basis = new BasisOf(said.basis().basis(), source, on);
            return new GraphStatement(said.id(), source(said.holder()), said.stance(), said.made(), basis);
        }

        private GraphCitation citation(GraphCitation cited) {
            return new GraphCitation(
                    cited.statement(),
                    cited.article(),
                    cited.chain().stream().map(this::source).toList(),
                    List.of(),
                    cited.retracted());
        }

        private SourceId source(SourceId source) {
            return new SourceId(number.applyAsLong(source.value()));
        }
    }
}
