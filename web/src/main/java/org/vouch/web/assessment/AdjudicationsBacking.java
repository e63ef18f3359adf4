package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.vouch.domain.assessment.AdjudicationListing;
import org.vouch.domain.assessment.ToAdjudicate;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;
import org.vouch.web.shared.Asked;

/** What waits for a decision of this senior editor. */
@Named("adjudications")
@RequestScoped
public class AdjudicationsBacking {

    private static final int ROWS = 12;
    private static final PageRequest COUNT_ONLY = new PageRequest(1, 1, null, false);

    @Inject
    private AdjudicationListing listing;

    @Inject
    private Actor actor;

    private Page<ToAdjudicate> page;
    private Long waiting;

    public void load() {
        page = listing.page(new Asked(Faces.getRequest()).page(ROWS, false));
    }

    public Page<ToAdjudicate> getPage() {
        return page;
    }

    /** How many wait for this person; none for whoever may not decide. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = actor.may(Right.ADJUDICATE) ? listing.page(COUNT_ONLY).total() : 0;
        }
        return waiting;
    }
}
