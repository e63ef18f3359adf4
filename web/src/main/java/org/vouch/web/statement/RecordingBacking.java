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

    private StatementForm form;
    private StatementForm waiting;
    private SpanForm justChosen;
    private Instant keptAt;
    private boolean discarding;

    /** Opens the panel again where it was left open. */
    public void resume() {
        if (actor.may(Right.RECORD)) {
            waiting = drafts.find(reading.getId()).orElse(null);
            if (waiting != null && !waiting.isClosed() && isOfThisVersion()) {
                open();
            }
        }
    }

    /** Opens the panel on the words chosen in the text, or changes the words it is about. */
    public void begin() {
        SpanForm chosen = chosen();
        if (form == null && waiting != null) {
            justChosen = chosen;
            open();
        } else if (form == null) {
            form = Proposals.opening(reading.getArticle(), chosen);
        } else {
            form.setSpan(chosen);
        }
        showAndKeep();
    }

    public void takeJustChosen() {
        form.setSpan(justChosen);
        justChosen = null;
        showAndKeep();
    }

    /** Goes on with what was kept. */
    public void open() {
        form = waiting;
        waiting = null;
        form.setClosed(false);
        reading.show(form.getSpan());
    }

    /** Keeps what is typed; nothing where the panel was shut meanwhile. */
    public void keep() {
        if (form != null) {
            drafts.keep(form);
            keptAt = clock.instant();
        }
    }

    public void close() {
        form.setClosed(true);
        keep();
        waiting = form;
        shut();
    }

    public void askDiscard() {
        discarding = true;
    }

    public void doNotDiscard() {
        discarding = false;
    }

    public void discard() {
        drafts.drop(reading.getId());
        waiting = null;
        shut();
    }

    void shut() {
        form = null;
        justChosen = null;
        discarding = false;
        reading.show(null);
    }

    private void showAndKeep() {
        reading.show(form.getSpan());
        keep();
    }

    /** @throws org.vouch.domain.article.SpanOutsideText if the browser counted otherwise than the text has it */
    private SpanForm chosen() {
        int start = Faces.getRequestParameter("start", int.class);
        int end = Faces.getRequestParameter("end", int.class);
        return SpanForm.of(TextSpan.of(reading.getArticle().text(), start, end));
    }

    private boolean isOfThisVersion() {
        return waiting.getVersionId() == reading.getArticle().versionId().value();
    }

    public StatementForm getForm() {
        return form;
    }

    /** What was kept and is not open; it may be of another version. */
    public StatementForm getWaiting() {
        return waiting;
    }

    public SpanForm getJustChosen() {
        return justChosen;
    }

    public Instant getKeptAt() {
        return keptAt;
    }

    public boolean isDiscarding() {
        return discarding;
    }
}
