package org.vouch.domain.report;

import java.util.List;
import java.util.Optional;
import org.vouch.domain.shared.ChangedMeanwhile;
import org.vouch.domain.shared.NotFound;

/** The reports of the desk. */
public interface Reports {

    /** Adds it and gives it its number. */
    void add(Report report);

    /** In order to change it. */
    Optional<Report> find(ReportId id);

    /** Those that name this profile of columns for their next edition, in order to change them. */
    List<Report> naming(long profile);

    /** Writes what changed now, so that a lost update shows as itself. */
    void flush();

    /** The report as it stands, not to be changed by whoever looks. */
    default Optional<Report> seen(ReportId id) {
        return find(id);
    }

    /**
     * The report as a form was opened on it.
     *
     * @throws NotFound if there is none
     * @throws ChangedMeanwhile if somebody changed it since
     */
    default Report opened(ReportId id, long version) {
        Report report = find(id).orElseThrow(() -> new NotFound("report", id.value()));
        ChangedMeanwhile.unlessSame(version, report.version());
        return report;
    }
}
