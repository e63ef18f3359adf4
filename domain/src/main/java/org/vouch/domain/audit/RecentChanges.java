package org.vouch.domain.audit;

import java.util.List;
import java.util.Optional;

/** What changed last at the desk. Changes of staff are not the desk's business and are left out. */
public interface RecentChanges {

    /** The newest first. */
    List<ChangeRow> latest(int most);

    /** The last one that changed what is on record of a subject, or deleted it; grades and exports leave it as it is. */
    Optional<ChangeRow> lastOf(String subjectKind, long subjectId);
}
