package org.vouch.web.source;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/**
 * A chosen source is its number behind {@code #}; what is chosen to become a new one, its text behind {@code +}. Anything
 * else was typed and nothing chosen: it is the source of that very name where there is just one, and else it stays.
 */
@Dependent
@FacesConverter(forClass = SourceHint.class, managed = true)
public class SourceHintConverter implements Converter<SourceHint> {

    private static final String NEW = "+";
    private static final String CHOSEN = "#\\d{1,18}";

    @Inject
    private SourceFinder finder;

    /** Offered last in the list of suggestions. */
    static SourceHint toBeAdded(String typed) {
        return new SourceHint(new SourceId(-1), typed, null, null, null);
    }

    static boolean isToBeAdded(SourceHint hint) {
        return hint.id().value() < 0;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SourceHint hint) {
        if (hint == null) {
            return "";
        }
        return hint.isRegistered() ? "#" + hint.id().value() : (isToBeAdded(hint) ? NEW : "") + hint.name();
    }

    @Override
    public SourceHint getAsObject(FacesContext context, UIComponent component, String submitted) {
        if (submitted == null || submitted.isBlank()) {
            return null;
        }
        if (submitted.startsWith(NEW)) {
            return toBeAdded(submitted.substring(NEW.length()));
        }
        if (submitted.matches(CHOSEN)) {
            return chosen(submitted.substring(1)).orElseThrow(SourceHintConverter::gone);
        }
        boolean meant = !SourcePickerBox.around(component).isOnlyKept();
        return meant ? called(submitted.strip()) : SourceHint.typed(submitted);
    }

    private SourceHint called(String name) {
        List<SourceHint> all = finder.called(name);
        return all.size() == 1 ? all.get(0) : SourceHint.typed(name);
    }

    private Optional<SourceHint> chosen(String number) {
        return finder.find(new SourceId(Long.parseLong(number)));
    }

    private static ConverterException gone() {
        return new ConverterException(SourceMessages.error("source.picker.gone"));
    }
}
