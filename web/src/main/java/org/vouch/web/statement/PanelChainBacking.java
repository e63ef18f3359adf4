package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.source.SourceHint;

/**
 * The chain in the panel. Its picker adds a hop and is empty again at once, save for words that are no source yet; what is
 * done here is kept at once, too.
 */
@Named
@ViewScoped
public class PanelChainBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RecordingBacking recording;

    private boolean addingHop;

    public SourceHint getNextHop() {
        return attribution().getNext();
    }

    /** Puts the source at the end of the chain; words alone stay where they were typed. */
    public void setNextHop(SourceHint source) {
        boolean found = source != null && source.isRegistered();
        attribution().setNext(found ? null : source);
        if (found) {
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
        return addingHop
                || attribution().getNext() != null
                || attribution().getHops().isEmpty();
    }

    private AttributionForm attribution() {
        return recording.getForm().getAttribution();
    }
}
