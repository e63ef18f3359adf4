package org.vouch.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.NamedProfile;
import org.vouch.domain.report.profile.ProfileColumns;

/** The profiles of columns to choose from, where a form asks for one. */
@Named
@RequestScoped
public class ProfileChoiceBacking {

    @Inject
    private ColumnProfileListing listing;

    private List<NamedProfile> all;

    public List<NamedProfile> getAll() {
        if (all == null) {
            all = listing.all();
        }
        return all;
    }

    /** In words, in their order: "Claim, number; Figures (a column for each)". */
    public String told(ProfileColumns columns) {
        return columns.chosen().stream().map(ColumnWords::told).collect(Collectors.joining("; "));
    }

    /** Null of none, and of one that is gone. */
    String nameOf(Long profile) {
        return getAll().stream()
                .filter(one -> profile != null && one.id() == profile)
                .map(NamedProfile::name)
                .findFirst()
                .orElse(null);
    }
}
