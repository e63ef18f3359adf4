package org.vouch.web.report.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.profile.ColumnProfileListing;
import org.vouch.domain.report.profile.ColumnProfileRow;
import org.vouch.domain.shared.Page;
import org.vouch.web.shared.Asked;

/** The list of profiles of columns; its whole state is the address. */
@Named
@RequestScoped
public class ProfilesBacking {

    private static final int ROWS = 12;

    @Inject
    private ColumnProfileListing listing;

    private String words;
    private Page<ColumnProfileRow> page;

    public void load() {
        Asked asked = new Asked(Faces.getRequest());
        words = asked.word("q").orElse("");
        page = listing.page(words, asked.sortedPage(ROWS));
    }

    public Page<ColumnProfileRow> getPage() {
        return page;
    }

    public String getWords() {
        return words;
    }

    public boolean isNarrowed() {
        return !words.isEmpty();
    }
}
