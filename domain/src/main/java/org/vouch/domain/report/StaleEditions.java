package org.vouch.domain.report;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.assessment.RoundId;

/** The reasons why editions are stale, and which edition leans on what. */
public interface StaleEditions {

    /**
     * The editions in force that lean on what it happened to, and say something else. One that a later edition superseded
     * is not among them.
     */
    List<LeaningEdition> leaningOn(StaleReason reason);

    void add(StaleEdition stale);

    /** The reasons that a round of grading put on record and nobody acknowledged. */
    List<StaleEdition> openFrom(RoundId round);

    void remove(StaleEdition stale);

    /** In order to acknowledge it. */
    Optional<StaleEdition> find(long id);

    /** Of a reason, which report its edition is of. */
    LeaningEdition edition(StaleEdition stale);

    void flush();
}
