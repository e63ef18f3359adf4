package org.vouch.web.source;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.primefaces.event.SelectEvent;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.web.shared.Sender;

/**
 * What stands behind every {@code v:sourcePicker} of a page: what it offers, and what becomes of words that were typed
 * and not chosen.
 */
@Named
@RequestScoped
public class SourcePickerBacking {

    private static final int MOST = 8;

    @Inject
    private SourceFinder finder;

    @Inject
    private NewSourceBacking newSource;

    /** Sources that answer to what was typed, and last the offer to add it as a new one. */
    public List<SourceHint> suggest(String typed) {
        List<SourceHint> hints = new ArrayList<>(finder.alike(typed, MOST));
        if (typed != null && !typed.isBlank()) {
            hints.add(SourceHintConverter.toBeAdded(typed.strip()));
        }
        return hints;
    }

    /** A source was chosen, or the field was left with words in it. */
    public void chosen(SelectEvent<SourceHint> event) {
        SourceHint hint = event.getObject();
        SourcePickerBox box = SourcePickerBox.around(event.getComponent());
        if (hint != null && SourceHintConverter.isToBeAdded(hint)) {
            newSource.open(box, hint.name());
        } else {
            newSource.shut(box);
            PrimeFaces.current().ajax().update(box.key());
        }
    }

    /** The words that stand in the field and are no source; null where there are none. */
    public String typed(UIComponent within) {
        return SourcePickerBox.around(within).typed();
    }

    /** Opens the small form with the words that stand in the field. */
    public void register() {
        SourcePickerBox box =
                SourcePickerBox.around(UIComponent.getCurrentComponent(FacesContext.getCurrentInstance()));
        if (box.typed() != null) {
            newSource.open(box, box.typed());
        }
    }

    /** Words that are no source may stand in the field as long as nothing is recorded. */
    public void known(FacesContext context, UIComponent field, Object value) {
        if (value instanceof SourceHint hint && !hint.isRegistered() && Sender.commits(context)) {
            throw new ValidatorException(SourceMessages.error("source.picker.unfinished"));
        }
    }
}
