package org.vouch.domain.user;

import java.util.Optional;

/** Asked at the beginning of every request, so that a disabled account is out on its next one. */
public interface StaffPresence {

    /** Whoever may work now under that number; empty where disabled, never arrived or unknown. */
    Optional<PresentStaff> present(StaffId id);
}
