package org.vouch.domain.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One change, as the trail keeps it; who and when are added by the trail.
 *
 * @param action the fact as a key, such as {@code source.registered}; its sentence is {@code change.<action>}
 * @param subjectKind the word of what changed, such as {@code source}
 * @param subjectId its number, or null where it has none
 * @param label what it is called, so that the trail can be read when it is gone
 * @param before the old values that changed, empty where it is new
 * @param after the new values, empty where it is gone
 */
public record Change(
        String action,
        String subjectKind,
        Long subjectId,
        String label,
        Map<String, Object> before,
        Map<String, Object> after) {

    public Change {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
