package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.Report;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Reports;
import org.vouch.persistence.shared.Writes;

/** A report is found in order to change it: its version counts up even where only an item changes. */
@ApplicationScoped
class JpaReports implements Reports {

    private final EntityManager entities;

    @Inject
    JpaReports(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaReports() {
        this(null);
    }

    @Override
    public void add(Report report) {
        entities.persist(report);
        flush();
    }

    @Override
    public Optional<Report> find(ReportId id) {
        return Optional.ofNullable(entities.find(Report.class, id.value(), LockModeType.OPTIMISTIC_FORCE_INCREMENT));
    }

    @Override
    public Optional<Report> seen(ReportId id) {
        return Optional.ofNullable(entities.find(Report.class, id.value()));
    }

    @Override
    public List<Report> naming(long profile) {
        List<?> numbers = entities.createNativeQuery("SELECT id FROM report WHERE profile_id = ?1 ORDER BY id")
                .setParameter(1, profile)
                .getResultList();
        return numbers.stream()
                .flatMap(number -> find(new ReportId(((Number) number).longValue())).stream())
                .toList();
    }

    @Override
    public void flush() {
        Writes.flush(entities);
    }
}
