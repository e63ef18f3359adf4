package org.vouch.web.statement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Act;
import org.vouch.domain.statement.Naming;
import org.vouch.domain.statement.QuoteMode;

/** How the words are attributed, as it is typed: the hops after the publisher, the holder last. */
public class AttributionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<HopForm> hops = new ArrayList<>();
    private SourceHint next;
    private QuoteMode mode = QuoteMode.PARAPHRASE;
    private String cue;
    private Naming naming = Naming.NAMED;
    private String reason;

    public List<HopForm> getHops() {
        return hops;
    }

    public void setHops(List<HopForm> hops) {
        this.hops = hops;
    }

    /** Words typed for the next hop that are no source yet, or null. */
    public SourceHint getNext() {
        return next;
    }

    public void setNext(SourceHint next) {
        this.next = next;
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

    /** The source whose words they are, or null where the chain is empty. */
    public SourceHint holder() {
        return hops.isEmpty() ? null : hops.get(hops.size() - 1).getSource();
    }

    void add(SourceHint source) {
        hops.add(HopForm.of(source));
        settle();
    }

    void remove(int position) {
        hops.remove(position);
        settle();
    }

    void moveUp(int position) {
        hops.add(position - 1, hops.remove(position));
        settle();
    }

    /** The holder says it; whoever stands before the holder does not. */
    private void settle() {
        for (int i = 0; i < hops.size(); i++) {
            boolean last = i == hops.size() - 1;
            HopForm hop = hops.get(i);
            if (last || hop.getAct() == Act.SAYS) {
                hop.setAct(last ? Act.SAYS : Act.REPORTS);
            }
        }
    }
}
