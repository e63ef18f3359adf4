package org.vouch.web.source;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.web.shared.Sender;

/** The small forms that are open in the pickers of a page, each to add a source from within another form. */
@Named
@ViewScoped
public class NewSourceBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SourceFinder finder;

    @Inject
    private NewSource added;

    private final Map<String, NewSourceForm> open = new HashMap<>();

    void open(SourcePickerBox box, String name) {
        open.put(box.key(), new NewSourceForm(name, box.kind()));
        box.choose(null);
        PrimeFaces.current().ajax().update(box.key());
        PrimeFaces.current().executeScript("PrimeFaces.focus('" + box.input("Name") + "')");
    }

    void shut(SourcePickerBox box) {
        open.remove(box.key());
    }

    public NewSourceForm form(UIComponent within) {
        return open.get(SourcePickerBox.around(within).key());
    }

    /** Adds the source and chooses it; where some have a close name they are shown first. */
    public void add() {
        SourcePickerBox box = here();
        NewSourceForm form = open.get(box.key());
        if (form.getKind() == null) {
            refuse(box.input("Kind"), "source.field.kind.missing");
            return;
        }
        try {
            added.add(form.content(), form.getSeen())
                    .ifPresent(id -> take(finder.find(id).orElseThrow()));
        } catch (Violation e) {
            refuse(box.input("Name"), "violation." + e.key(), e.arguments().toArray());
        }
    }

    /** Chooses one that stands already. */
    public void take(SourceHint source) {
        SourcePickerBox box = here();
        shut(box);
        box.choose(source);
        PrimeFaces.current().ajax().update(box.key());
    }

    /** The words go back to where they came from. */
    public void close() {
        SourcePickerBox box = here();
        NewSourceForm form = open.remove(box.key());
        boolean said = form != null && form.getName() != null && !form.getName().isBlank();
        box.choose(said ? SourceHint.typed(form.getName()) : null);
    }

    /** A small form left open is not passed over when the large one is sent. */
    public void finished(FacesContext context, UIComponent name, Object value) {
        if (Sender.commits(context)) {
            throw new ValidatorException(SourceMessages.error("source.picker.open"));
        }
    }

    private static SourcePickerBox here() {
        return SourcePickerBox.around(UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()));
    }

    private static void refuse(String field, String key, Object... arguments) {
        FacesContext.getCurrentInstance().addMessage(field, SourceMessages.error(key, arguments));
    }
}
