package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.vouch.domain.report.Remark;
import org.vouch.domain.report.Remarks;
import org.vouch.domain.report.ReportId;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaRemarks implements Remarks {

    private static final String OF =
            "SELECT r FROM Remark r WHERE r.reportId = :report AND r.edition = :edition ORDER BY r.id";

    private final EntityManager entities;

    @Inject
    JpaRemarks(EntityManager entities) {
        this.entities = entities;
    }

    protected JpaRemarks() {
        this(null);
    }

    @Override
    public void add(Remark remark) {
        entities.persist(remark);
        flush();
    }

    @Override
    public void remove(Remark remark) {
        entities.remove(remark);
        flush();
    }

    @Override
    public Optional<Remark> find(long id) {
        return Optional.ofNullable(entities.find(Remark.class, id));
    }

    @Override
    public List<Remark> of(ReportId report, int edition) {
        return entities.createQuery(OF, Remark.class)
                .setParameter("report", report.value())
                .setParameter("edition", edition)
                .getResultList();
    }

    @Override
    public void flush() {
        Writes.flush(entities);
    }
}
