package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Act;

/** A source of the chain as the panel holds it, and what it does with the words. */
public class HopForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint source;
    private Act act;

    public SourceHint getSource() {
        return source;
    }

    public void setSource(SourceHint source) {
        this.source = source;
    }

    public Act getAct() {
        return act;
    }

    public void setAct(Act act) {
        this.act = act;
    }

    /** A hop whose source is still to be chosen. */
    static HopForm relaying() {
        HopForm hop = new HopForm();
        hop.act = Act.RELAYS;
        return hop;
    }

    static HopForm of(SourceHint source) {
        HopForm hop = new HopForm();
        hop.source = source;
        hop.act = Act.SAYS;
        return hop;
    }
}
