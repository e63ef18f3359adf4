package org.vouch.web.corroboration;

import java.io.Serializable;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.ClaimGraph;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.Overrule;
import org.vouch.domain.source.SourceId;

/** Which rule about the origins of one claim is overruled, for which sources, and why. */
public class OverruleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long claim;
    private GraphFinding.Kind kind = GraphFinding.Kind.TOGETHER;
    private Long one;
    private Long other;
    private String reason;

    /** Whether it is known of which sources. */
    boolean isWhole() {
        return one != null && (kind == GraphFinding.Kind.INDEPENDENT || other != null);
    }

    /** Whether an address names none, and none are to be chosen on the page either. */
    boolean isLackingSources() {
        return kind != GraphFinding.Kind.TOGETHER && !isWhole();
    }

    /** The graph as it would be. */
    ClaimGraph on(ClaimGraph graph) {
        return graph.with(finding());
    }

    private GraphFinding finding() {
        return new GraphFinding(kind, new SourceId(one), other == null ? null : new SourceId(other));
    }

    Overrule command() {
        return new Overrule(new ClaimId(claim), finding(), reason);
    }

    /** What is about to be found, in words. */
    String said(OriginWords words) {
        return words.said("corroboration.overrule." + kind, name(one, words), name(other, words));
    }

    private static String name(Long source, OriginWords words) {
        return source == null ? "" : words.name(new SourceId(source));
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
