package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.report.EditionListing;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.profile.UsedProfile;

/** The profile of columns that the edition on the page was also released with, as it was. */
@Named("editionProfile")
@RequestScoped
public class EditionProfileBacking {

    @Inject
    private EditionBacking page;

    @Inject
    private EditionListing listing;

    private boolean asked;
    private UsedProfile used;

    /** Null where it was released with none. */
    public UsedProfile getUsed() {
        if (!asked) {
            used = listing.profile(new ReportId(page.getReport()), page.getNumber())
                    .orElse(null);
            asked = true;
        }
        return used;
    }
}
