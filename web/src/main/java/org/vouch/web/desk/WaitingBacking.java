package org.vouch.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vouch.domain.assessment.GradingQueue;
import org.vouch.domain.user.Actor;
import org.vouch.domain.user.Right;

/** The counts beside the navigation: what waits for this person. Counted once a request, and for nobody else. */
@Named("waiting")
@RequestScoped
public class WaitingBacking {

    @Inject
    private GradingQueue queue;

    @Inject
    private Waits waits;

    @Inject
    private Actor actor;

    private Long grading;
    private Long desk;

    public long getGrading() {
        if (grading == null) {
            grading = actor.may(Right.GRADE) && actor.may(Right.LOOK) ? queue.waiting() : 0;
        }
        return grading;
    }

    public long getDesk() {
        if (desk == null) {
            desk = actor.may(Right.LOOK) ? getGrading() + waits.count() : 0;
        }
        return desk;
    }
}
