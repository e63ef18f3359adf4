package org.vouch.web.statement;

import java.io.Serializable;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.statement.Act;

/** A hop in the form of a statement. */
public class RevisedHop implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceHint source;
    private Act act = Act.RELAYS;

    static RevisedHop of(SourceHint source, Act act) {
        RevisedHop hop = new RevisedHop();
        hop.source = source;
        hop.act = act;
        return hop;
    }

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
}
