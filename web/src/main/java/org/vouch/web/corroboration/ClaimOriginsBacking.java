package org.vouch.web.corroboration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.AttributionGraph;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.FindingListing;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.statement.StatementId;

/** Where one claim comes from: outlets, paths and origins of each side, reckoned as the page is read. */
@Named("claimOrigins")
@RequestScoped
public class ClaimOriginsBacking {

    private final ClaimGraphs graphs;
    private final FindingListing listing;
    private final Map<Stance, SideView> sides = new EnumMap<>(Stance.class);
    private List<FindingRow> findings = List.of();
    private Set<StatementId> earlier = Set.of();
    private GraphView graph;

    @Inject
    public ClaimOriginsBacking(ClaimGraphs graphs, FindingListing listing) {
        this.graphs = graphs;
        this.listing = listing;
    }

    protected ClaimOriginsBacking() {
        this(null, null);
    }

    public void load(long claim) {
        ClaimGraph read = graphs.of(new ClaimId(claim));
        Corroboration corroboration = new Corroboration(read);
        OriginWords words = new OriginWords(graphs.names(read), Faces.getLocale());
        for (Stance stance : Stance.values()) {
            sides.put(stance, new SideView(corroboration.of(stance), words));
        }
        graph = new GraphView(
                AttributionGraph.of(read), corroboration.of(Stance.ASSERTS), words, Faces.getRequestContextPath());
        earlier = corroboration.earlier();
        findings = listing.ofClaim(new ClaimId(claim));
    }

    /** Who attributes the claim to whom, as a picture and as a list. */
    public GraphView getGraph() {
        return graph;
    }

    public SideView getAsserts() {
        return sides.get(Stance.ASSERTS);
    }

    public SideView side(Stance stance) {
        return sides.get(stance);
    }

    /** The sides that have a reason to tell, who asserts first. */
    public List<SideView> getTold() {
        return sides.values().stream().filter(SideView::isTold).toList();
    }

    /** What was found, in a sentence. */
    public String words(FindingRow finding) {
        return new OriginWords(Map.of(), Faces.getLocale())
                .said("corroboration.finding." + finding.found().kind(), finding.one(), finding.other());
    }

    /** Whether the statement was made before anybody asserted the claim, and so does not answer it. */
    public boolean isEarlier(StatementId statement) {
        return earlier.contains(statement);
    }

    /** All of those. */
    public Set<StatementId> getEarlier() {
        return earlier;
    }

    /** What editors found; those that count first. */
    public List<FindingRow> getFindings() {
        return findings;
    }

    public boolean isOverruled() {
        return findings.stream().anyMatch(FindingRow::counts);
    }
}
