package org.vouch.web.statement;

import java.io.Serializable;

/** What is in the panel, what was kept and is not open, and the words chosen while something was waiting. */
class OpenPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    private StatementForm form;
    private StatementForm waiting;
    private SpanForm justChosen;
    private boolean discardAsked;

    void keepWaiting(StatementForm kept) {
        waiting = kept;
    }

    /** Goes on with what was kept. */
    void open() {
        form = waiting;
        waiting = null;
        form.setClosed(false);
    }

    void openOn(StatementForm opening) {
        form = opening;
    }

    /** The words the panel is about are others now; where something waits, it comes first and they are remembered. */
    void choose(SpanForm chosen) {
        if (form == null) {
            justChosen = chosen;
            open();
        } else {
            form.setSpan(chosen);
        }
    }

    void takeJustChosen() {
        form.setSpan(justChosen);
        justChosen = null;
    }

    void close() {
        waiting = form;
        shut();
    }

    void shut() {
        form = null;
        justChosen = null;
        discardAsked = false;
    }

    /** Whether it is asked once more before what is typed is given up. */
    void askDiscard(boolean asked) {
        discardAsked = asked;
    }

    boolean isDiscardAsked() {
        return discardAsked;
    }

    boolean waitsOpenOn(long version) {
        return waiting != null && !waiting.isClosed() && waiting.getVersionId() == version;
    }

    boolean isEmpty() {
        return form == null && waiting == null;
    }

    StatementForm form() {
        return form;
    }

    StatementForm waiting() {
        return waiting;
    }

    SpanForm justChosen() {
        return justChosen;
    }
}
