package org.vouch.domain.source;

import java.util.Optional;

/** One source with all that is said of it. */
public interface SourceReading {

    Optional<SourceDetails> details(SourceId id);

    SourceRecord record(SourceId id);
}
