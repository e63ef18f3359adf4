package org.vouch.domain.audit;

import java.time.Instant;
import java.util.List;

/**
 * One entry of the trail.
 *
 * @param who the name at that time
 * @param action as in {@link Change}
 * @param subjectId null where it has none
 */
public record ChangeRow(
        long id,
        Instant at,
        String who,
        String action,
        String subjectKind,
        Long subjectId,
        String label,
        List<ChangedField> fields) {

    public ChangeRow {
        fields = List.copyOf(fields);
    }
}
