package org.vouch.domain.audit;

import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** The trail as administrators read it. */
public interface ChangeListing {

    /** The newest first, whatever else was asked. */
    Page<ChangeRow> page(ChangeFilter filter, PageRequest asked);

    /** What can be chosen in a filter: whoever and whatever the trail holds. */
    ChangeChoices choices();
}
