package org.vouch.domain.audit;

import java.util.List;

/** What changed last at the desk. Changes of staff are not the desk's business and are left out. */
public interface RecentChanges {

    /** The newest first. */
    List<ChangeRow> latest(int most);
}
