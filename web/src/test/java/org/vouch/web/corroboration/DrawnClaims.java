package org.vouch.web.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.Days;
import org.vouch.domain.corroboration.GraphAffiliation;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphEvidence;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.StatementId;

/** Claims to be drawn, from a handful of sources to hundreds, with names short and long. */
final class DrawnClaims {

    private static final List<String> NAMES = List.of(
            "Deutsche Welle",
            "Radio Free Europe/Radio Liberty",
            "National Intelligence Service",
            "국가정보원",
            "Центр протидії дезінформації",
            "TASS",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "An official of the Ministry of Unification who asked not to be named because of the matter at hand");

    private final List<GraphStatement> statements = new ArrayList<>();
    private final List<GraphCitation> citations = new ArrayList<>();
    private final List<GraphEvidence> evidence = new ArrayList<>();
    private final List<GraphAffiliation> affiliations = new ArrayList<>();

    /** Each holder reported by the one before it, the first by the last. */
    static ClaimGraph circle(int sources) {
        DrawnClaims claim = new DrawnClaims();
        for (int source = 1; source <= sources; source++) {
            claim.say(source, BasisOf.notStated(), Stance.ASSERTS, source == 1 ? sources : source - 1, source);
        }
        return claim.graph();
    }

    /** Two outlets, a wire, an agency that shows pictures, an institute that does not tell its basis, a denial. */
    static ClaimGraph ofTheSample() {
        DrawnClaims claim = new DrawnClaims();
        claim.say(3, BasisOf.firstHand(), Stance.ASSERTS, 1, 3);
        claim.say(3, BasisOf.firstHand(), Stance.ASSERTS, 2, 6, 3);
        claim.say(4, BasisOf.notStated(), Stance.ASSERTS, 2, 4);
        claim.say(5, BasisOf.restsOn(new SourceId(7)), Stance.ASSERTS, 1, 5);
        claim.say(8, BasisOf.notStated(), Stance.DENIES, 1, 6, 8);
        claim.evidence.add(new GraphEvidence(new StatementId(1), new SourceId(3), EvidenceState.SHOWN));
        claim.affiliations.add(
                new GraphAffiliation(new SourceId(5), new SourceId(9), AffiliationKind.SPEAKS_FOR, Days.UNKNOWN));
        claim.affiliations.add(
                new GraphAffiliation(new SourceId(7), new SourceId(9), AffiliationKind.ORGAN_OF, Days.UNKNOWN));
        return claim.graph();
    }

    /** By chance, the same for the same seed. */
    static ClaimGraph of(int sources, long seed) {
        Random random = new Random(seed);
        DrawnClaims claim = new DrawnClaims();
        for (int source = 1; source <= sources; source++) {
            BasisOf basis = switch (random.nextInt(4)) {
                case 0 -> BasisOf.firstHand();
                case 1 -> BasisOf.restsOn(new SourceId(1L + random.nextInt(sources)));
                default -> BasisOf.notStated();
            };
            int outlet = 1 + random.nextInt(Math.max(1, sources / 5));
            int relay = 1 + random.nextInt(sources);
            Stance stance = random.nextInt(6) == 0 ? Stance.DENIES : Stance.ASSERTS;
            if (random.nextInt(5) == 0) {
                claim.say(source, basis, stance, outlet, relay, source);
            } else {
                claim.say(source, basis, stance, outlet, source);
            }
        }
        return claim.graph();
    }

    /** What the sources of any of these are called. */
    static Map<SourceId, String> names() {
        Map<SourceId, String> names = new HashMap<>();
        for (int source = 1; source <= 500; source++) {
            String name = NAMES.get((source - 1) % NAMES.size());
            names.put(new SourceId(source), source <= NAMES.size() ? name : name + " " + source);
        }
        return names;
    }

    private void say(long holder, BasisOf basis, Stance stance, int... chain) {
        StatementId id = new StatementId(statements.size() + 1L);
        List<SourceId> hops =
                IntStream.of(chain).distinct().mapToObj(SourceId::new).toList();
        List<SourceId> whole = new ArrayList<>(hops);
        whole.remove(new SourceId(holder));
        whole.add(new SourceId(holder));
        statements.add(new GraphStatement(id, new SourceId(holder), stance, Days.UNKNOWN, basis));
        citations.add(new GraphCitation(
                id, new ArticleId(chain[0]), whole, chain[0] == 1 ? List.of(new SourceId(6)) : List.of(), false));
    }

    private ClaimGraph graph() {
        return new ClaimGraph(statements, citations, evidence, affiliations, List.of(), List.of(), Set.of());
    }
}
