package org.vouch.web.corroboration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.corroboration.FindingId;
import org.vouch.domain.corroboration.FindingListing;
import org.vouch.domain.corroboration.FindingRow;
import org.vouch.domain.corroboration.Overruling;
import org.vouch.domain.corroboration.TakeBack;
import org.vouch.domain.shared.NotFound;
import org.vouch.web.shared.Notes;

/** An editor takes a finding back, and says why. */
@Named
@RequestScoped
public class TakeBackBacking {

    private final FindingListing listing;
    private final Overruling overruling;
    private FindingRow row;
    private long claim;
    private long finding;
    private String reason;

    @Inject
    public TakeBackBacking(FindingListing listing, Overruling overruling) {
        this.listing = listing;
        this.overruling = overruling;
    }

    protected TakeBackBacking() {
        this(null, null);
    }

    public void load() {
        row = listing.ofClaim(new ClaimId(claim)).stream()
                .filter(found -> found.id().value() == finding)
                .findAny()
                .orElseThrow(() -> new NotFound("finding", finding));
    }

    public String save() {
        overruling.takeBack(new TakeBack(new FindingId(finding), reason));
        Notes.said("corroboration.take-back.done");
        return "/claim?faces-redirect=true&id=" + claim;
    }

    public FindingRow getRow() {
        return row;
    }

    public long getClaim() {
        return claim;
    }

    public void setClaim(long claim) {
        this.claim = claim;
    }

    public long getFinding() {
        return finding;
    }

    public void setFinding(long finding) {
        this.finding = finding;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
