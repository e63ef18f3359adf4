package org.vouch.web.shared;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.omnifaces.util.Faces;
import org.vouch.domain.audit.ChangeRow;

/**
 * Two saved one record at once: what it said when the second opened it, what the first made of it, and what the second
 * wants. Each field on which the two differ is a choice; nothing is lost before it is made.
 *
 * @param <F> the form of the record
 */
public final class Conflict<F extends EditForm<F>> implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * @param mine whether mine is proposed: it is, unless only the other changed this field
     * @param gone whether the other has no such field any more, so that there is nothing to choose
     */
    public record Line(
            String field,
            String label,
            List<String> was,
            List<String> theirs,
            List<String> yours,
            boolean mine,
            boolean gone)
            implements Serializable {}

    private final F theirs;
    private final F yours;
    private final ArrayList<Line> lines = new ArrayList<>();
    private final transient ChangeRow change;

    /** @param change the other's, if the trail tells it */
    Conflict(F opened, F theirs, F yours, Optional<ChangeRow> change) {
        this.theirs = theirs;
        this.yours = yours;
        this.change = change.orElse(null);
        theirs.told().forEach(they -> compare(opened, they));
        yours.told().stream().filter(i -> !has(theirs, i.field())).forEach(i -> addGone(opened, i));
    }

    private void compare(F opened, Told they) {
        List<String> i = words(yours, they.field());
        if (!they.words().equals(i)) {
            List<String> was = words(opened, they.field());
            lines.add(new Line(they.field(), they.label(), was, they.words(), i, !was.equals(i), false));
        }
    }

    private void addGone(F opened, Told i) {
        List<String> was = words(opened, i.field());
        if (!was.equals(i.words())) {
            lines.add(new Line(i.field(), i.label(), was, List.of(), i.words(), false, true));
        }
    }

    private static boolean has(EditForm<?> form, String field) {
        return form.told().stream().anyMatch(told -> told.field().equals(field));
    }

    /** Theirs, save the fields of which mine is chosen. */
    F chosen(Predicate<String> mine) {
        F chosen = KeptForms.copy(theirs);
        lines.stream()
                .filter(line -> !line.gone())
                .map(Line::field)
                .filter(mine)
                .forEach(field -> chosen.take(field, yours));
        return chosen;
    }

    /** By the radio buttons of the page, plain ones named after the field. */
    F chosen() {
        return chosen(field -> "mine".equals(Faces.getRequestParameter("choice-" + field)));
    }

    F theirs() {
        return theirs;
    }

    public List<Line> getLines() {
        return lines;
    }

    public ChangeRow getChange() {
        return change;
    }

    private static List<String> words(EditForm<?> form, String field) {
        return form.told().stream()
                .filter(told -> told.field().equals(field))
                .findFirst()
                .map(Told::words)
                .orElse(List.of());
    }
}
