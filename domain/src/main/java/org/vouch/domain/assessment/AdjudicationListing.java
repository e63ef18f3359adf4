package org.vouch.domain.assessment;

import java.util.List;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** What is to be decided by whoever asks: rounds they have not judged in themselves. */
public interface AdjudicationListing {

    /** The one that waits longest first. */
    Page<ToAdjudicate> page(PageRequest page);

    /** The grades of one, with the names of their graders. */
    List<GraderAnswer> given(RoundId round);
}
