package org.vouch.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The credits of an article that is being captured: added and removed one by one, and all that were found at once. */
@Named
@RequestScoped
public class CheckCreditsBacking {

    @Inject
    private CheckBacking check;

    @Inject
    private Credits credits;

    public void addCredit() {
        check.getOpen().getForm().getCredits().add(new CreditForm(null, null));
        check.autosave();
    }

    public void removeCredit(CreditForm credit) {
        check.getOpen().getForm().getCredits().remove(credit);
        check.autosave();
    }

    /** Credits all that were found; those the desk does not have become news agencies. */
    public void addFound() {
        OpenCapture open = check.getOpen();
        open.credit(credits.added(open.getFound()));
        check.autosave();
    }

    /** All that were found in words, as printed. */
    public String getFoundWords() {
        return CreditForm.printed(check.getOpen().getFound());
    }
}
