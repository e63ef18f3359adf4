package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.cdi.ViewScoped;

/**
 * What stands in the panel beside the text. Whatever is typed is kept as a draft until it is recorded or given up in so
 * many words.
 */
@Named
@ViewScoped
public class RecordingBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticleBacking reading;

    @Inject
    private PanelDrafts drafts;

    @Inject
    private Clock clock;

    private final OpenPanel panel = new OpenPanel();
    private Instant keptAt;

    /** Looks for what was kept. */
    void find() {
        panel.keepWaiting(drafts.find(reading.getId()).orElse(null));
    }

    /** Keeps what is typed; nothing where the panel was shut meanwhile. */
    public void keep() {
        if (getForm() != null) {
            drafts.keep(getForm());
            keptAt = clock.instant();
        }
    }

    /** Gives up what is typed. */
    void discard() {
        drafts.drop(reading.getId());
        panel.keepWaiting(null);
        shut();
    }

    void shut() {
        panel.shut();
        reading.show(null);
    }

    OpenPanel panel() {
        return panel;
    }

    public StatementForm getForm() {
        return panel.form();
    }

    /** What was kept and is not open; it may be of another version. */
    public StatementForm getWaiting() {
        return panel.waiting();
    }

    public SpanForm getJustChosen() {
        return panel.justChosen();
    }

    public Instant getKeptAt() {
        return keptAt;
    }
}
