package org.vouch.web.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the panel holds while a statement is recorded; kept as a draft as it stands, half typed or not. */
public class StatementForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long article;
    private long versionId;
    private int versionNumber;
    private SpanForm span;
    private AttributionForm attribution = new AttributionForm();
    private SaidForm said = new SaidForm();
    private List<BearingForm> bearings = new ArrayList<>();
    private String nextClaim;
    private List<FigureForm> figures = new ArrayList<>();
    private List<CaveatForm> caveats = new ArrayList<>();
    private List<EvidenceForm> evidence = new ArrayList<>();
    private Long sameAs;
    private boolean closed;

    public long getArticle() {
        return article;
    }

    public void setArticle(long article) {
        this.article = article;
    }

    public long getVersionId() {
        return versionId;
    }

    public void setVersionId(long versionId) {
        this.versionId = versionId;
    }

    public int getVersionNumber() {
        return versionNumber;
    }

    public void setVersionNumber(int versionNumber) {
        this.versionNumber = versionNumber;
    }

    public SpanForm getSpan() {
        return span;
    }

    public void setSpan(SpanForm span) {
        this.span = span;
    }

    public AttributionForm getAttribution() {
        return attribution;
    }

    public void setAttribution(AttributionForm attribution) {
        this.attribution = attribution;
    }

    public SaidForm getSaid() {
        return said;
    }

    public void setSaid(SaidForm said) {
        this.said = said;
    }

    public List<BearingForm> getBearings() {
        return bearings;
    }

    public void setBearings(List<BearingForm> bearings) {
        this.bearings = bearings;
    }

    /** Words typed for a further claim that are none yet, or null. */
    public String getNextClaim() {
        return nextClaim;
    }

    public void setNextClaim(String nextClaim) {
        this.nextClaim = nextClaim;
    }

    public List<FigureForm> getFigures() {
        return figures;
    }

    public void setFigures(List<FigureForm> figures) {
        this.figures = figures;
    }

    public List<CaveatForm> getCaveats() {
        return caveats;
    }

    public void setCaveats(List<CaveatForm> caveats) {
        this.caveats = caveats;
    }

    public List<EvidenceForm> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<EvidenceForm> evidence) {
        this.evidence = evidence;
    }

    public Long getSameAs() {
        return sameAs;
    }

    public void setSameAs(Long sameAs) {
        this.sameAs = sameAs;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
