package org.vouch.domain.user;

import java.util.Optional;
import org.vouch.domain.shared.Page;
import org.vouch.domain.shared.PageRequest;

/** Staff as administrators read it. */
public interface StaffListing {

    /** Sorted by {@code name}, {@code signInName} or {@code since}. */
    Page<StaffRow> page(StaffFilter filter, PageRequest asked);

    Optional<StaffDetails> details(StaffId id);
}
