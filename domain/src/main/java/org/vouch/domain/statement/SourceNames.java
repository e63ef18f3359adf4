package org.vouch.domain.statement;

import java.util.Collection;
import java.util.Map;
import org.vouch.domain.source.SourceId;

/** What sources are called, for what is written about statements. */
public interface SourceNames {

    /** The canonical name of each that is there. */
    Map<SourceId, String> of(Collection<SourceId> ids);
}
