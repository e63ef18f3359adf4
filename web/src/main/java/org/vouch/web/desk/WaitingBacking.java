package org.vouch.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.assessment.AdjudicationListing;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.shared.PageRequest;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;

/** The counts beside the navigation: what waits for this person. Counted once a request, and for nobody else. */
@Named("waiting")
@RequestScoped
public class WaitingBacking {

    @Inject
    private GradingQueue queue;

    @Inject
    private AdjudicationListing adjudications;

    @Inject
    private Waits waits;

    @Inject
    private Actor actor;

    private static final PageRequest COUNT_ONLY = new PageRequest(1, 1, null, false);

    private Long grading;
    private Long desk;

    public long getGrading() {
        if (grading == null) {
            grading = (actor.may(Right.GRADE) && actor.may(Right.LOOK) ? queue.waiting() : 0) + toDecide();
        }
        return grading;
    }

    private long toDecide() {
        return actor.may(Right.ADJUDICATE) ? adjudications.page(COUNT_ONLY).total() : 0;
    }

    public long getDesk() {
        if (desk == null) {
            desk = actor.may(Right.LOOK) ? getGrading() + waits.count() : 0;
        }
        return desk;
    }
}
