package org.vouch.domain.user;

import java.util.Map;

/**
 * Something about a member of staff was changed; the trail listens.
 *
 * @param action the fact as a key, such as {@code staff.invited}
 * @param label the person's name
 */
public record StaffChanged(
        String action, StaffId id, String label, Map<String, Object> before, Map<String, Object> after) {

    static StaffChanged of(String action, Staff staff) {
        return new StaffChanged(action, staff.id(), staff.name(), Map.of(), Map.of());
    }
}
