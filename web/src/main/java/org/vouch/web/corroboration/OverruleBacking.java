package org.vouch.web.corroboration;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.ClaimGraphs;
import org.vouch.domain.corroboration.Corroboration;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.Overrule;
import org.vouch.domain.corroboration.Overruling;
import org.vouch.domain.corroboration.Reckoning;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceId;
import org.vouch.web.shared.Notes;

/** An editor overrules the desk's rules about the origins of one claim, and gives a reason. */
@Named
@ViewScoped
public class OverruleBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimGraphs graphs;

    @Inject
    private Overruling overruling;

    private long claim;
    private GraphFinding.Kind kind = GraphFinding.Kind.TOGETHER;
    private Long one;
    private Long other;
    private String reason;
    private transient OriginWords words;
    private transient List<SourceChoice> roots;
    private transient SideView now;
    private transient SideView then;

    public void load() {
        ClaimGraph graph = graphs.of(new ClaimId(claim));
        words = new OriginWords(graphs.names(graph), Faces.getLocale());
        Reckoning asserted = new Corroboration(graph).of(Stance.ASSERTS);
        roots = asserted.roots().stream()
                .flatMap(origin -> origin.sources().stream())
                .map(source -> new SourceChoice(source.value(), words.name(source)))
                .toList();
        now = new SideView(asserted, words);
        if (kind != GraphFinding.Kind.TOGETHER && !isWhole()) {
            throw new NotFound("finding", claim);
        }
        then = !isWhole() ? null : new SideView(new Corroboration(graph.with(finding())).of(Stance.ASSERTS), words);
    }

    public String save() {
        overruling.overrule(new Overrule(new ClaimId(claim), finding(), reason));
        Notes.said("corroboration.overrule.done");
        return "/claim?faces-redirect=true&id=" + claim;
    }

    /** What is about to be found, in words. */
    public String getHeading() {
        String onePart = one == null ? "" : words.name(new SourceId(one));
        String otherPart = other == null ? "" : words.name(new SourceId(other));
        return words.said("corroboration.overrule." + kind, onePart, otherPart);
    }

    /** Where the lines of the claim end now: what two can be joined of. */
    public List<SourceChoice> getRoots() {
        return roots;
    }

    /** The side that asserts the claim as the desk's rules have it. */
    public SideView getNow() {
        return now;
    }

    /** The same with the finding; null where it is not known yet which sources are meant. */
    public SideView getThen() {
        return then;
    }

    private boolean isWhole() {
        return one != null && (kind == GraphFinding.Kind.INDEPENDENT || other != null);
    }

    private GraphFinding finding() {
        return new GraphFinding(kind, new SourceId(one), other == null ? null : new SourceId(other));
    }

    public long getClaim() {
        return claim;
    }

    public void setClaim(long claim) {
        this.claim = claim;
    }

    public GraphFinding.Kind getKind() {
        return kind;
    }

    public void setKind(GraphFinding.Kind kind) {
        this.kind = kind;
    }

    public Long getOne() {
        return one;
    }

    public void setOne(Long one) {
        this.one = one;
    }

    public Long getOther() {
        return other;
    }

    public void setOther(Long other) {
        this.other = other;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
