package org.vouch.web.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.statement.StatementId;

/** A statement as its number. */
@Dependent
@FacesConverter(forClass = StatementChoice.class, managed = true)
public class StatementChoiceConverter implements Converter<StatementChoice> {

    @Inject
    private StatementFinder statements;

    @Override
    public String getAsString(FacesContext context, UIComponent component, StatementChoice choice) {
        return choice == null ? "" : Long.toString(choice.id());
    }

    @Override
    public StatementChoice getAsObject(FacesContext context, UIComponent component, String submitted) {
        if (submitted == null || !submitted.matches("\\d{1,18}")) {
            return null;
        }
        return statements
                .find(new StatementId(Long.parseLong(submitted)))
                .map(hint -> new StatementChoice(hint.id().value(), hint.gist(), hint.holder()))
                .orElse(null);
    }
}
