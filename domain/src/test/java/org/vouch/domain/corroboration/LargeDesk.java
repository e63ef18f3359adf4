package org.vouch.domain.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.StatementId;

/**
 * A desk by chance, the same for the same seed: of a million statements, 200,000 articles, 50,000 sources and 100,000
 * claims, or less in the same proportion. Most claims have a few statements, some have hundreds; sources belong to bodies
 * that belong to others; a claim is about some sources more than about others.
 */
final class LargeDesk {

    private static final long FIRST_DAY = LocalDate.of(2024, 10, 1).toEpochDay();
    private static final int MOST_OF_A_CLAIM = 1_000;
    private static final List<AffiliationKind> KINDS = List.of(AffiliationKind.values());
    private static final List<Stance> OTHERS =
            List.of(Stance.DENIES, Stance.DOUBTS, Stance.CANNOT_CONFIRM, Stance.DECLINES_TO_COMMENT);

    private final Random random;
    private final int statements;
    private final int claims;
    private final SourceId[] sources;
    private final SourceId[] outlets;
    private final Map<SourceId, GraphAffiliation> bodies = new HashMap<>();
    private final Set<SourceId> unknown = new HashSet<>();
    private long said;

    LargeDesk(long seed, int statements) {
        random = new Random(seed);
        this.statements = statements;
        claims = statements / 10;
        sources = IntStream.rangeClosed(1, statements / 20)
                .mapToObj(id -> new SourceId(id))
                .toArray(SourceId[]::new);
        outlets = new SourceId[statements / 5];
        for (int article = 0; article < outlets.length; article++) {
            outlets[article] = sources[random.nextInt(sources.length / 10)];
        }
        for (int source = sources.length / 20; source < sources.length; source++) {
            belong(source);
        }
    }

    /** The claims, each with all it leads back to; as many statements together as the desk has. */
    List<ClaimGraph> graphs() {
        List<ClaimGraph> graphs = new ArrayList<>(claims);
        int left = statements;
        for (int claim = 0; claim < claims; claim++) {
            int others = claims - claim - 1;
            int size = others == 0 ? left : Math.max(1, Math.min(size(), left - others));
            graphs.add(graph(Math.max(size, left - others * MOST_OF_A_CLAIM)));
            left -= graphs.get(claim).statements().size();
        }
        return graphs;
    }

    /** One claim of so many statements. */
    ClaimGraph graph(int size) {
        List<SourceId> about = IntStream.range(0, 3 + size / 3)
                .mapToObj(i -> sources[random.nextInt(sources.length)])
                .toList();
        List<GraphStatement> made = new ArrayList<>(size);
        List<GraphCitation> cited = new ArrayList<>(2 * size);
        List<GraphEvidence> shown = new ArrayList<>();
        List<CarriedText> carried = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            GraphStatement statement = statement(about, made);
            made.add(statement);
            for (int place = random.nextInt(3); place >= 0; place--) {
                cited.add(citation(statement, about, carried));
            }
            if (random.nextInt(10) == 0) {
                shown.add(new GraphEvidence(statement.id(), pick(about), EvidenceState.SHOWN));
            }
        }
        List<GraphFinding> found = random.nextInt(100) == 0
                ? List.of(new GraphFinding(GraphFinding.Kind.APART, pick(about), pick(about)))
                : List.of();
        return new ClaimGraph(made, cited, shown, ties(made, cited, shown), carried, found, unknownOf(about));
    }

    /** A body has a lower number than those that belong to it. */
    private void belong(int source) {
        if (random.nextInt(200) == 0) {
            unknown.add(sources[source]);
        } else if (random.nextBoolean()) {
            SourceId body = sources[random.nextInt(Math.max(1, source / 20))];
            AffiliationKind kind = pick(KINDS);
            Days within = random.nextInt(3) == 0 ? new Days(FIRST_DAY, FIRST_DAY + 20) : Days.UNKNOWN;
            bodies.put(sources[source], new GraphAffiliation(sources[source], body, kind, within));
        }
    }

    /** Half of the claims have six statements or fewer, one in a hundred more than seventy. */
    private int size() {
        return (int) Math.min(MOST_OF_A_CLAIM, Math.exp(1.75 + 1.05 * random.nextGaussian()));
    }

    private GraphStatement statement(List<SourceId> about, List<GraphStatement> before) {
        Stance stance = random.nextInt(5) > 0 ? Stance.ASSERTS : pick(OTHERS);
        long day = FIRST_DAY + random.nextInt(30);
        said++;
        return new GraphStatement(
                new StatementId(said),
                pick(about),
                stance,
                new Days(day, day + random.nextInt(2)),
                basis(about, before));
    }

    private BasisOf basis(List<SourceId> about, List<GraphStatement> before) {
        int which = random.nextInt(20);
        if (which < 5) {
            return BasisOf.restsOn(pick(about));
        }
        if (which < 8 && !before.isEmpty()) {
            return BasisOf.restsOn(pick(before).id());
        }
        return which < 14 ? BasisOf.firstHand() : BasisOf.notStated();
    }

    private GraphCitation citation(GraphStatement statement, List<SourceId> about, List<CarriedText> carried) {
        int article = random.nextInt(outlets.length);
        ArticleId id = new ArticleId(article + 1L);
        List<SourceId> chain = new ArrayList<>(List.of(outlets[article]));
        for (int relay = random.nextInt(3); relay > 0; relay--) {
            chain.add(pick(about));
        }
        if (random.nextInt(10) > 0) {
            chain.add(statement.holder());
        }
        if (random.nextInt(50) == 0) {
            carried.add(new CarriedText(id, pick(about)));
        }
        List<SourceId> credits = random.nextInt(10) == 0 ? List.of(pick(about)) : List.of();
        return new GraphCitation(statement.id(), id, chain, credits, random.nextInt(100) == 0);
    }

    /** The affiliations of all who occur, and of their bodies. */
    private List<GraphAffiliation> ties(
            List<GraphStatement> made, List<GraphCitation> cited, List<GraphEvidence> shown) {
        Set<GraphAffiliation> ties = new LinkedHashSet<>();
        made.forEach(statement -> climb(statement.holder(), ties));
        made.forEach(statement -> climb(statement.basis().source(), ties));
        cited.forEach(citation -> citation.chain().forEach(hop -> climb(hop, ties)));
        shown.forEach(item -> climb(item.issuer(), ties));
        return new ArrayList<>(ties);
    }

    private void climb(SourceId source, Set<GraphAffiliation> ties) {
        GraphAffiliation tie = bodies.get(source);
        while (tie != null && ties.add(tie)) {
            tie = bodies.get(tie.body());
        }
    }

    private Set<SourceId> unknownOf(List<SourceId> about) {
        Set<SourceId> of = new HashSet<>(about);
        of.retainAll(unknown);
        return of;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
