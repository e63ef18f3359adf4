package org.vouch.domain.report.profile;

import org.vouch.domain.shared.Violation;

/** Another profile has that name; capitals and accents make no other. */
public final class ProfileNameTaken extends Violation {

    private static final long serialVersionUID = 1L;

    public ProfileNameTaken(String name) {
        super("profile.name-taken", name);
        about(name);
    }
}
