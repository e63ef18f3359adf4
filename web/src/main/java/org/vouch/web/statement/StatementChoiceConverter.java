package org.vouch.web.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.vouch.domain.claim.StatementFinder;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;
import org.vouch.web.shared.Sender;
import org.vouch.web.shared.Violations;

/** A statement as its number. */
@Dependent
@FacesConverter(forClass = StatementChoice.class, managed = true)
public class StatementChoiceConverter implements Converter<StatementChoice> {

    @Inject
    private StatementFinder statements;

    @Override
    public String getAsString(FacesContext context, UIComponent component, StatementChoice choice) {
        if (choice == null) {
            return "";
        }
        return choice.isOnlyTyped() ? choice.gist() : "#" + choice.id();
    }

    @Override
    public StatementChoice getAsObject(FacesContext context, UIComponent component, String submitted) {
        if (submitted == null || submitted.isBlank()) {
            return null;
        }
        boolean meant = Sender.commits(context) || Sender.is(context, component);
        if (!submitted.matches(meant ? "[#sS]\\d{1,18}" : "#\\d{1,18}")) {
            return StatementChoice.typed(submitted);
        }
        long number = Long.parseLong(submitted.substring(1));
        return statements
                .find(new StatementId(number))
                .map(StatementChoice::of)
                .orElseThrow(() -> Violations.unconvertible(new NotFound("statement", number)));
    }
}
