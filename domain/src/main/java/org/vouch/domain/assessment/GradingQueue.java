package org.vouch.domain.assessment;

import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** What has no grade yet, what open reports lean on first. */
public interface GradingQueue {

    Page<ToGrade> sources(String text, PageRequest page);

    Page<ToGrade> statements(String text, PageRequest page);

    /** How many sources and statements have no grade yet. */
    long waiting();
}
