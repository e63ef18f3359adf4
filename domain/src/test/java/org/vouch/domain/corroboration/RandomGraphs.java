package org.vouch.domain.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.StatementId;

/** Graphs of one claim by chance, the same for the same seed: small and knotty. */
final class RandomGraphs {

    private static final long FIRST_DAY = LocalDate.of(2024, 10, 1).toEpochDay();

    private static final int ARTICLES = 6;

    private final Random random;
    private final int sources;
    private final int statements;

    RandomGraphs(long seed) {
        random = new Random(seed);
        sources = 3 + random.nextInt(10);
        statements = 1 + random.nextInt(10);
    }

    ClaimGraph graph() {
        List<GraphStatement> said =
                LongStream.rangeClosed(1, statements).mapToObj(this::statement).toList();
        List<GraphCitation> cited = new ArrayList<>();
        said.forEach(statement -> many(2).forEach(i -> cited.add(citation(statement, article()))));
        List<GraphEvidence> shown = many(3).mapToObj(i -> evidence()).toList();
        List<GraphAffiliation> ties = many(5).mapToObj(i -> affiliation()).toList();
        List<CarriedText> carried =
                many(1).mapToObj(i -> new CarriedText(article(), source())).toList();
        Set<SourceId> unknown = random.nextInt(3) == 0 ? Set.of(source()) : Set.of();
        return new ClaimGraph(said, cited, shown, ties, carried, List.of(), unknown);
    }

    /** A place in an article that carries nobody else's text. */
    GraphCitation furtherCitation(GraphStatement statement) {
        return citation(statement, new ArticleId(ARTICLES + 1));
    }

    private GraphCitation citation(GraphStatement statement, ArticleId article) {
        List<SourceId> chain = IntStream.range(0, random.nextInt(3))
                .mapToObj(hop -> source())
                .filter(hop -> !hop.equals(statement.holder()))
                .collect(Collectors.toCollection(ArrayList::new));
        chain.add(statement.holder());
        return new GraphCitation(statement.id(), article, chain, List.of(), false);
    }

    GraphAffiliation affiliation() {
        AffiliationKind kind = pick(AffiliationKind.values());
        long since = FIRST_DAY + random.nextInt(20);
        Days within = random.nextBoolean() ? Days.UNKNOWN : new Days(since, since + random.nextInt(20));
        SourceId source = source();
        SourceId body = new SourceId((source.value() + random.nextInt(sources - 1)) % sources + 1);
        return new GraphAffiliation(source, body, kind, within);
    }

    SourceId source() {
        return new SourceId(1L + random.nextInt(sources));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    Random random() {
        return random;
    }

    private GraphStatement statement(long id) {
        long day = FIRST_DAY + random.nextInt(30);
        Days made = random.nextInt(4) == 0 ? Days.UNKNOWN : new Days(day, day + random.nextInt(3));
        Stance stance = random.nextInt(6) == 0 ? Stance.DENIES : Stance.ASSERTS;
        return new GraphStatement(new StatementId(id), source(), stance, made, basis(id));
    }

    private BasisOf basis(long id) {
        int which = random.nextInt(6);
        if (which == 0) {
            return BasisOf.restsOn(source());
        }
        if (which == 1 && id > 1) {
            return BasisOf.restsOn(new StatementId(1 + random.nextInt(statements)));
        }
        return which < 4 ? BasisOf.firstHand() : BasisOf.notStated();
    }

    private GraphEvidence evidence() {
        StatementId statement = new StatementId(1L + random.nextInt(statements));
        return new GraphEvidence(statement, source(), pick(EvidenceState.values()));
    }

    private ArticleId article() {
        return new ArticleId(1L + random.nextInt(ARTICLES));
    }

    private IntStream many(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most + 1));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
