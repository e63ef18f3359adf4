package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is typed in the panel is given up: asked once more, then done. */
@Named
@RequestScoped
public class PanelDiscardBacking {

    @Inject
    private RecordingBacking recording;

    public void ask() {
        recording.panel().askDiscard(true);
    }

    public void doNot() {
        recording.panel().askDiscard(false);
    }

    public void discard() {
        recording.discard();
    }

    public boolean isAsked() {
        return recording.panel().isDiscardAsked();
    }
}
