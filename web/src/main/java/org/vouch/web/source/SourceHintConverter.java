package org.vouch.web.source;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vouch.domain.source.SourceFinder;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;

/** A chosen source as its number; what is typed to become a new one as its text behind {@code +}. */
@Dependent
@FacesConverter(forClass = SourceHint.class, managed = true)
public class SourceHintConverter implements Converter<SourceHint> {

    private static final String NEW = "+";

    @Inject
    private SourceFinder finder;

    static SourceHint toBeAdded(String typed) {
        return new SourceHint(new SourceId(0), typed, null, null, null);
    }

    static boolean isToBeAdded(SourceHint hint) {
        return hint.id().value() == 0;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, SourceHint hint) {
        if (hint == null) {
            return "";
        }
        return isToBeAdded(hint) ? NEW + hint.name() : Long.toString(hint.id().value());
    }

    @Override
    public SourceHint getAsObject(FacesContext context, UIComponent component, String submitted) {
        if (submitted == null || submitted.isBlank()) {
            return null;
        }
        if (submitted.startsWith(NEW)) {
            return toBeAdded(submitted.substring(NEW.length()));
        }
        return chosen(submitted).orElseThrow(() -> new ConverterException(SourceMessages.error("source.picker.gone")));
    }

    private Optional<SourceHint> chosen(String number) {
        return number.matches("\\d{1,18}") ? finder.find(new SourceId(Long.parseLong(number))) : Optional.empty();
    }
}
