package org.vouch.web.statement;

import java.io.Serializable;
import java.util.List;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.claim.HopRow;
import org.vouch.domain.source.SourceHint;

/** How one citation attributes the words, in the form of a statement. */
public class RevisedCitation implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private String publisher;
    private String quote;
    private AttributionForm attribution = new AttributionForm();

    static RevisedCitation of(CitationRow row) {
        RevisedCitation citation = new RevisedCitation();
        citation.id = row.id().value();
        citation.publisher = row.publisher().name();
        citation.quote = row.span().quote();
        citation.attribution.setMode(row.mode());
        citation.attribution.setCue(row.cue());
        citation.attribution.setNaming(row.naming());
        citation.attribution.setReason(row.namingReason());
        afterPublisher(row.hops()).forEach(hop -> citation.attribution.getHops().add(hop(hop)));
        return citation;
    }

    /** A place for one more source, before the holder. */
    public void addHop() {
        List<HopForm> hops = attribution.getHops();
        hops.add(Math.max(0, hops.size() - 1), HopForm.relaying());
    }

    public void removeHop(int place) {
        attribution.getHops().remove(place);
    }

    /** Its name among the fields of the form. */
    String field() {
        return "citation-" + id;
    }

    void take(RevisedCitation other) {
        attribution = other.attribution;
    }

    private static List<HopRow> afterPublisher(List<HopRow> hops) {
        return hops.size() == 1 ? hops : hops.subList(1, hops.size());
    }

    private static HopForm hop(HopRow row) {
        HopForm hop = HopForm.of(new SourceHint(row.source(), row.name(), row.kind(), row.country(), null));
        hop.setAct(row.act());
        return hop;
    }

    public long getId() {
        return id;
    }

    public String getPublisher() {
        return publisher;
    }

    public String getQuote() {
        return quote;
    }

    public AttributionForm getAttribution() {
        return attribution;
    }
}
