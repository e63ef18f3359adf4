package org.vouch.domain.report;

import java.util.List;
import java.util.Optional;

/** What was said of rows of reports. */
public interface Remarks {

    void add(Remark remark);

    void remove(Remark remark);

    Optional<Remark> find(long id);

    /** Those for the edition of this number, the earliest first. */
    List<Remark> of(ReportId report, int edition);

    /** Writes what changed now, so that a lost update shows as itself. */
    void flush();
}
