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
import org.vouch.web.shared.Sender;
import org.vouch.web.shared.Violations;

/**
 * A chosen claim is its number behind {@code #}, a new one its words behind {@code +}. Anything else was typed and nothing
 * chosen: it is the claim of these very words, or of this number, and else it stays.
 */
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
        return choice.id() == null ? "+" + choice.text() : choice.isOnlyTyped() ? choice.text() : "#" + choice.id();
    }

    @Override
    public ClaimChoice getAsObject(FacesContext context, UIComponent component, String submitted) {
        if (submitted == null || submitted.isBlank()) {
            return null;
        }
        if (submitted.startsWith("+")) {
            return new ClaimChoice(null, submitted.substring(1));
        }
        if (submitted.matches("#\\d{1,18}")) {
            return chosen(Long.parseLong(submitted.substring(1)));
        }
        boolean meant = Sender.commits(context) || Sender.is(context, component, "Propose");
        return meant ? called(submitted.strip()) : ClaimChoice.typed(submitted);
    }

    private ClaimChoice called(String words) {
        return claims.alike(words, 1).stream()
                .filter(hint -> words.equalsIgnoreCase(hint.text())
                        || words.equalsIgnoreCase("c" + hint.id().value()))
                .findFirst()
                .map(hint -> new ClaimChoice(hint.id().value(), hint.text()))
                .orElseGet(() -> ClaimChoice.typed(words));
    }

    private ClaimChoice chosen(long number) {
        return claims.find(new ClaimId(number))
                .map(hint -> new ClaimChoice(hint.id().value(), hint.text()))
                .orElseThrow(() -> Violations.unconvertible(new NotFound("claim", number)));
    }
}
