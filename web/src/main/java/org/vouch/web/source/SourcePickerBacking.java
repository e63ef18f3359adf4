package org.vouch.web.source;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;
import org.vouch.domain.shared.Violation;
import org.vouch.domain.source.SourceAlreadyRegistered;
import org.vouch.domain.source.SourceCuration;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/** What stands behind every {@code v:sourcePicker} of a page: suggestions, and the small forms that are open in them. */
@Named
@ViewScoped
public class SourcePickerBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    @Inject
    private SourceFinder finder;

    @Inject
    private SourceCuration curation;

    private final Map<String, NewSourceForm> open = new HashMap<>();

    /** Sources that answer to what was typed, and last the offer to add it as a new one. */
    public List<SourceHint> suggest(String typed) {
        List<SourceHint> hints = new ArrayList<>(finder.alike(typed, MOST));
        if (typed != null && !typed.isBlank()) {
            hints.add(SourceHintConverter.toBeAdded(typed.strip()));
        }
        return hints;
    }

    public void chosen(SelectEvent<SourceHint> event) {
        SourceHint hint = event.getObject();
        SourcePickerBox box = SourcePickerBox.around(event.getComponent());
        if (hint != null && SourceHintConverter.isToBeAdded(hint)) {
            open.put(box.key(), new NewSourceForm(hint.name()));
            box.choose(null);
            PrimeFaces.current().ajax().update(box.key());
            PrimeFaces.current().executeScript("PrimeFaces.focus('" + box.input("Name") + "')");
        } else if (open.remove(box.key()) != null) {
            PrimeFaces.current().ajax().update(box.key());
        }
    }

    public NewSourceForm form(UIComponent within) {
        return open.get(SourcePickerBox.around(within).key());
    }

    /** Adds the source and chooses it; a name that is taken has to be sent a second time. */
    public void add() {
        FacesContext context = FacesContext.getCurrentInstance();
        SourcePickerBox box = SourcePickerBox.around(UIComponent.getCurrentComponent(context));
        NewSourceForm form = open.get(box.key());
        if (form.getKind() == null) {
            context.addMessage(box.input("Kind"), SourceMessages.error("source.field.kind.missing"));
            return;
        }
        try {
            SourceId id = curation.register(form.command(form.isAlike()));
            open.remove(box.key());
            box.choose(finder.find(id).orElseThrow());
        } catch (SourceAlreadyRegistered e) {
            form.foundAlike();
        } catch (Violation e) {
            context.addMessage(
                    box.input("Name"),
                    SourceMessages.error("violation." + e.key(), e.arguments().toArray()));
        }
    }

    public void close() {
        UIComponent button = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
        open.remove(SourcePickerBox.around(button).key());
    }

    /** What is offered to be added is no source yet, save in the request that opens the small form for it. */
    public void known(FacesContext context, UIComponent field, Object value) {
        boolean opening = field.getClientId(context).equals(SourcePickerBox.sender(context));
        if (value instanceof SourceHint hint && SourceHintConverter.isToBeAdded(hint) && !opening) {
            throw new ValidatorException(SourceMessages.error("source.picker.unfinished"));
        }
    }

    /** A small form left open is not passed over when the large one is sent. */
    public void finished(FacesContext context, UIComponent name, Object value) {
        if (!SourcePickerBox.around(name).letsItStandOpen(context)) {
            throw new ValidatorException(SourceMessages.error("source.picker.unfinished"));
        }
    }
}
