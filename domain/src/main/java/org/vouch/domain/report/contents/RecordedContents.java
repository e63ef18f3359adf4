package org.vouch.domain.report.contents;

import java.util.Collection;
import org.vouch.domain.report.ReportId;

/** Reads what a report speaks of, with a constant number of statements to the database. */
public interface RecordedContents {

    Recorded of(ReportId report);

    /** These sources and the bodies they belong to in turn, by number. */
    Involved sources(Collection<Long> sources);
}
