package org.vouch.web.shared;

import java.io.Serializable;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.vouch.domain.audit.ChangeRow;

/**
 * A record under an open form: as it was when the form was opened, as it is typed now and, where somebody else saved it
 * meanwhile, both. The browser keeps the first two, so that a form that is typed on after a session ended still knows
 * what it was typed on.
 *
 * @param <F> the form of the record
 */
public final class Editing<F extends EditForm<F>> implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the browser keeps; each form as JSON of its own. */
    public record Kept(long version, String opened, String form) {}

    private final Class<F> type;
    private F opened;
    private F form;
    private Conflict<F> conflict;

    private Editing(Class<F> type, F opened) {
        this.type = type;
        this.opened = opened;
        this.form = KeptForms.copy(opened);
    }

    @SuppressWarnings("unchecked") // the class of an F
    public static <F extends EditForm<F>> Editing<F> of(F opened) {
        return new Editing<>((Class<F>) opened.getClass(), opened);
    }

    /** Sets both versions side by side; the save was refused. */
    public void meet(F theirs, Optional<ChangeRow> change) {
        conflict = new Conflict<>(opened, theirs, form, change);
    }

    /** Puts what was chosen of both into the form, which is on the other's version from now on. */
    public void settle() {
        form = conflict.chosen();
        opened = conflict.theirs();
        conflict = null;
    }

    /** Puts back what the browser kept; what is no form of this record leaves all as it is. */
    public void restore() {
        KeptForms.read(Faces.getRequestParameter("kept"), Kept.class).ifPresent(kept -> {
            Optional<F> was = KeptForms.read(kept.opened(), type);
            Optional<F> typed = KeptForms.read(kept.form(), type);
            if (was.isPresent() && typed.isPresent()) {
                opened = was.get();
                form = typed.get();
            }
        });
    }

    public String getKept() {
        return KeptForms.write(new Kept(opened.version(), KeptForms.write(opened), KeptForms.write(form)));
    }

    public F getForm() {
        return form;
    }

    public F getOpened() {
        return opened;
    }

    public Conflict<F> getConflict() {
        return conflict;
    }
}
