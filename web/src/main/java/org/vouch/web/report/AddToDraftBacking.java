package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.vouch.domain.report.AddClaim;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.report.ReportRow;
import org.vouch.web.shared.Notes;

/** Instead of starting a report with a claim: adding the claim to a draft that is there. */
@Named
@ViewScoped
public class AddToDraftBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EditReportBacking page;

    @Inject
    private ReportCompilation compilation;

    @Inject
    private ReportListing listing;

    private transient List<ReportRow> drafts = List.of();

    public void load() {
        if (page.isFresh() && page.getClaim() != null) {
            drafts = listing.drafts();
        }
    }

    public String add(long report, long version) {
        compilation.addClaim(new AddClaim(new ReportId(report), version, page.getClaim(), List.of()));
        Notes.said("report.claim-added", "c" + page.getClaim());
        return ReportBacking.page(report);
    }

    public List<ReportRow> getDrafts() {
        return drafts;
    }
}
