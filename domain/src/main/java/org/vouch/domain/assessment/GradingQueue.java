package org.vouch.domain.assessment;

import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/**
 * What waits for a grade of whoever asks: what they were asked to judge, then what open reports lean on, then the longest
 * due and the oldest. A grade that followed from fewer than are to judge now waits as one that is due does. Nothing in it tells whether others have judged.
 */
public interface GradingQueue {

    Page<ToGrade> sources(GradingFilter filter, PageRequest page);

    Page<ToGrade> statements(GradingFilter filter, PageRequest page);

    /** How many sources and statements wait for this person. */
    long waiting();
}
