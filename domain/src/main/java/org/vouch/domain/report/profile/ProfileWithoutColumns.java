package org.vouch.domain.report.profile;

import org.vouch.domain.shared.Violation;

/** A profile chooses at least one column. */
public final class ProfileWithoutColumns extends Violation {

    private static final long serialVersionUID = 1L;

    ProfileWithoutColumns() {
        super("profile.without-columns");
    }
}
