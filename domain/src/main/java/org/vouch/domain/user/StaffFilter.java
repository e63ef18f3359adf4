package org.vouch.domain.user;

import java.util.Optional;

/**
 * Which staff is listed.
 *
 * @param text in the name or the sign-in name, accents and capitals aside
 */
public record StaffFilter(Optional<String> text, Optional<StaffState> state, Optional<Role> role) {}
