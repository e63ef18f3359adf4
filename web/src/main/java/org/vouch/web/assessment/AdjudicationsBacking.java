package org.vouch.web.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
    private static final PageRequest THREE = new PageRequest(1, 3, null, false);

    @Inject
    private AdjudicationListing listing;

    @Inject
    private Actor actor;

    private Page<ToAdjudicate> page;
    private Page<ToAdjudicate> first;

    public void load() {
        page = listing.page(new Asked(Faces.getRequest()).page(ROWS, false));
    }

    public Page<ToAdjudicate> getPage() {
        return page;
    }

    /** The three that wait longest for this person; none for whoever may not decide. */
    public Page<ToAdjudicate> getFirst() {
        if (first == null) {
            first = actor.may(Right.ADJUDICATE) ? listing.page(THREE) : new Page<>(List.of(), 0, THREE);
        }
        return first;
    }
}
