package org.vouch.web.statement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.vouch.domain.article.TextSpan;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;

/** The panel opens on chosen words, or again with what was kept, and is closed with what is typed kept. */
@Named
@RequestScoped
public class PanelOpeningBacking {

    @Inject
    private RecordingBacking recording;

    @Inject
    private ArticleBacking reading;

    @Inject
    private Actor actor;

    /** Opens the panel again where it was left open. */
    public void resume() {
        if (actor.may(Right.RECORD)) {
            recording.find();
            if (panel().waitsOpenOn(reading.getArticle().versionId().value())) {
                open();
            }
        }
    }

    /** Opens the panel on the words chosen in the text, or changes the words it is about. */
    public void begin() {
        SpanForm chosen = chosen();
        if (panel().isEmpty()) {
            panel().openOn(Proposals.opening(reading.getArticle(), chosen));
        } else {
            panel().choose(chosen);
        }
        showAndKeep();
    }

    public void takeJustChosen() {
        panel().takeJustChosen();
        showAndKeep();
    }

    public void open() {
        panel().open();
        reading.show(recording.getForm().getSpan());
    }

    public void close() {
        recording.getForm().setClosed(true);
        recording.keep();
        panel().close();
        reading.show(null);
    }

    private void showAndKeep() {
        reading.show(recording.getForm().getSpan());
        recording.keep();
    }

    /** @throws org.vouch.domain.article.SpanOutsideText if the browser counted otherwise than the text has it */
    private SpanForm chosen() {
        int start = Faces.getRequestParameter("start", int.class);
        int end = Faces.getRequestParameter("end", int.class);
        return SpanForm.of(TextSpan.of(reading.getArticle().text(), start, end));
    }

    private OpenPanel panel() {
        return recording.panel();
    }
}
