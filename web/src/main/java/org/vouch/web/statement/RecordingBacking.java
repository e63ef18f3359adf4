package org.vouch.web.statement;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;

/**
 * The panel beside the text while it is open. It opens on chosen words, or again with what was kept; whatever is typed
 * is kept as a draft until it is recorded or given up in so many words.
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
    private Actor actor;

    @Inject
    private Clock clock;

    private final OpenPanel panel = new OpenPanel();
    private Instant keptAt;
    private boolean discarding;

    /** Opens the panel again where it was left open. */
    public void resume() {
        if (actor.may(Right.RECORD)) {
            panel.keepWaiting(drafts.find(reading.getId()).orElse(null));
            if (panel.waitsOpenOn(reading.getArticle().versionId().value())) {
                open();
            }
        }
    }

    /** Opens the panel on the words chosen in the text, or changes the words it is about. */
    public void begin() {
        SpanForm chosen = chosen();
        if (panel.isEmpty()) {
            panel.openOn(Proposals.opening(reading.getArticle(), chosen));
        } else {
            panel.choose(chosen);
        }
        showAndKeep();
    }

    public void takeJustChosen() {
        panel.takeJustChosen();
        showAndKeep();
    }

    public void open() {
        panel.open();
        reading.show(getForm().getSpan());
    }

    /** Keeps what is typed; nothing where the panel was shut meanwhile. */
    public void keep() {
        if (getForm() != null) {
            drafts.keep(getForm());
            keptAt = clock.instant();
        }
    }

    public void close() {
        getForm().setClosed(true);
        keep();
        panel.close();
        nothingShown();
    }

    public void askDiscard() {
        discarding = true;
    }

    public void doNotDiscard() {
        discarding = false;
    }

    public void discard() {
        drafts.drop(reading.getId());
        panel.keepWaiting(null);
        shut();
    }

    void shut() {
        panel.shut();
        nothingShown();
    }

    private void nothingShown() {
        discarding = false;
        reading.show(null);
    }

    private void showAndKeep() {
        reading.show(getForm().getSpan());
        keep();
    }

    /** @throws org.vouch.domain.article.SpanOutsideText if the browser counted otherwise than the text has it */
    private SpanForm chosen() {
        int start = Faces.getRequestParameter("start", int.class);
        int end = Faces.getRequestParameter("end", int.class);
        return SpanForm.of(TextSpan.of(reading.getArticle().text(), start, end));
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

    public boolean isDiscarding() {
        return discarding;
    }
}
