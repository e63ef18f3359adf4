package org.vouch.web.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.claim.CitationRow;
import org.vouch.domain.statement.Attribution;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.HopLine;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/** How one citation attributes the words, in the form of a statement: the hops after the publisher, the holder last. */
public class RevisedCitation implements Serializable {

    private static final long serialVersionUID = 1L;

    private long id;
    private String publisher;
    private String quote;
    private List<RevisedHop> hops = new ArrayList<>();
    private QuoteMode mode;
    private String cue;
    private Naming naming;
    private String reason;

    static RevisedCitation of(CitationRow row) {
        RevisedCitation citation = new RevisedCitation();
        citation.id = row.id().value();
        citation.publisher = row.publisher().name();
        citation.quote = row.span().quote();
        citation.mode = row.mode();
        citation.cue = row.cue();
        citation.naming = row.naming();
        citation.reason = row.namingReason();
        return citation;
    }

    CitationId citation() {
        return new CitationId(id);
    }

    /** A hop that was left empty is none. */
    Attribution attribution() {
        List<HopLine> lines = hops.stream()
                .filter(hop -> hop.getSource() != null)
                .map(hop -> new HopLine(hop.getSource().id(), hop.getAct()))
                .toList();
        return new Attribution(lines, mode, cue, naming, reason);
    }

    /** A place for one more source, before the holder. */
    public void addHop() {
        hops.add(Math.max(0, hops.size() - 1), new RevisedHop());
    }

    public void removeHop(int place) {
        hops.remove(place);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public List<RevisedHop> getHops() {
        return hops;
    }

    public QuoteMode getMode() {
        return mode;
    }

    public void setMode(QuoteMode mode) {
        this.mode = mode;
    }

    public String getCue() {
        return cue;
    }

    public void setCue(String cue) {
        this.cue = cue;
    }

    public Naming getNaming() {
        return naming;
    }

    public void setNaming(Naming naming) {
        this.naming = naming;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
