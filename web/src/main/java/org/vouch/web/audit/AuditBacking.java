package org.vouch.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import org.vouch.domain.audit.ChangeChoices;
import org.vouch.domain.audit.ChangeListing;
import org.vouch.domain.audit.ChangeRow;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The trail of changes, as its address asks. */
@Named
@RequestScoped
public class AuditBacking {

    @Inject
    private ChangeListing listing;

    @Inject
    private HttpServletRequest request;

    private Page<ChangeRow> page;
    private ChangeChoices choices;
    private ChangeWords words;

    public void load() {
        AuditQuery query = AuditQuery.of(new Asked(request));
        page = listing.page(query.filter(), query.asked());
        choices = listing.choices();
        words = new ChangeWords(Faces.getLocale());
    }

    /** What was done, in words. */
    public String told(ChangeRow change) {
        return words.sentence(change.action(), change.label());
    }

    /** An action as a choice, with dots for whatever it is done to. */
    public String named(String action) {
        return words.sentence(action, "…");
    }

    public String field(String name) {
        return words.field(name);
    }

    public String value(String field, String value) {
        return words.value(field, value);
    }

    public String kind(String kind) {
        return words.kind(kind);
    }

    public Page<ChangeRow> getPage() {
        return page;
    }

    public ChangeChoices getChoices() {
        return choices;
    }
}
