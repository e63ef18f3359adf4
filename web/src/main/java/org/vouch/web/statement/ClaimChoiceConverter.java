package org.vouch.web.statement;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import org.vouch.domain.claim.ClaimFinder;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Violations;

/** A claim as its number, a new one as its words behind {@code +}. */
@Dependent
@FacesConverter(forClass = ClaimChoice.class, managed = true)
public class ClaimChoiceConverter implements Converter<ClaimChoice> {

    @Inject
    private ClaimFinder claims;

    @Override
    public String getAsString(FacesContext context, UIComponent component, ClaimChoice choice) {
        if (choice == null) {
            return "";
        }
        return choice.id() == null ? "+" + choice.text() : choice.id().toString();
    }

    @Override
    public ClaimChoice getAsObject(FacesContext context, UIComponent component, String submitted) {
        if (submitted == null || submitted.isBlank()) {
            return null;
        }
        if (submitted.startsWith("+")) {
            return new ClaimChoice(null, submitted.substring(1));
        }
        return submitted.matches("\\d{1,18}") ? chosen(Long.parseLong(submitted)) : null;
    }

    private ClaimChoice chosen(long number) {
        return claims.find(new ClaimId(number))
                .map(hint -> new ClaimChoice(hint.id().value(), hint.text()))
                .orElseThrow(() -> Violations.unconvertible(new NotFound("claim", number)));
    }
}
