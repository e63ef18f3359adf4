package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.source.SourceHint;

/** The chain in the panel. Its picker adds a hop and is empty again at once; what is done here is kept at once, too. */
@Named
@ViewScoped
public class PanelChainBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordingBacking recording;

    private boolean addingHop;

    public SourceHint getNextHop() {
        return null;
    }

    /** Puts the source at the end of the chain; what is offered to be created is none yet. */
    public void setNextHop(SourceHint source) {
        if (source != null && source.id().value() != 0) {
            attribution().add(source);
            addingHop = false;
            recording.keep();
        }
    }

    public void addHop() {
        addingHop = true;
        PanelRowsBacking.focus("f:hop_input");
    }

    public void removeHop(int row) {
        attribution().remove(row);
        recording.keep();
    }

    public void moveHopUp(int row) {
        attribution().moveUp(row);
        recording.keep();
    }

    public boolean isAddingHop() {
        return addingHop || attribution().getHops().isEmpty();
    }

    private AttributionForm attribution() {
        return recording.getForm().getAttribution();
    }
}
