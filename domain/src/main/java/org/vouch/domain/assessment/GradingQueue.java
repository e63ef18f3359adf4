package org.vouch.domain.assessment;

import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** What has no grade yet, what open reports lean on first. */
public interface GradingQueue {

    Page<ToGrade> sources(GradingFilter filter, PageRequest page);

    Page<ToGrade> statements(GradingFilter filter, PageRequest page);

    /** How many sources and statements have no grade yet. */
    long waiting();
}
