package org.vouch.web.report;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.vouch.domain.report.AddClaim;
import org.vouch.domain.report.ClaimChoice;
import org.vouch.domain.report.ClaimChoices;
import org.vouch.domain.report.ReportCompilation;
import org.vouch.domain.report.ReportDetails;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.ReportListing;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Asked;
import org.vouch.web.shared.Notes;

/** Finds claims for a report and adds them, with all that speaks to them or with what is ticked. */
@Named
@ViewScoped
public class AddClaimsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    private ReportListing listing;

    @Inject
    private ClaimChoices choices;

    @Inject
    private ReportCompilation compilation;

    private long id;
    private String q;
    private Long claim;
    private Long unticked;
    private transient ReportDetails report;
    private transient List<ClaimChoice> found = List.of();

    public void load() {
        report = listing.find(new ReportId(id)).orElseThrow(() -> new NotFound("report", id));
        found = choices.notIn(report.id(), q, MOST);
    }

    public String addAll(long wanted) {
        return add(wanted, List.of());
    }

    public String addTicked() {
        List<Long> ticked = new Asked(Faces.getRequest()).ids("statement").toList();
        if (ticked.isEmpty()) {
            String words = q == null ? "" : q;
            Faces.redirect("reports/add?id=%s&q=%s&claim=%s&unticked=%s#c%s", id, words, claim, claim, claim);
            return null;
        }
        return add(claim, ticked);
    }

    private String add(long wanted, List<Long> statements) {
        compilation.addClaim(new AddClaim(report.id(), report.version(), wanted, statements));
        Notes.said("report.claim-added", "c" + wanted);
        return ReportBacking.item(id, wanted);
    }

    public ReportDetails getReport() {
        return report;
    }

    public List<ClaimChoice> getFound() {
        return found;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public Long getUnticked() {
        return unticked;
    }

    public void setUnticked(Long unticked) {
        this.unticked = unticked;
    }

    public Long getClaim() {
        return claim;
    }

    public void setClaim(Long claim) {
        this.claim = claim;
    }
}
