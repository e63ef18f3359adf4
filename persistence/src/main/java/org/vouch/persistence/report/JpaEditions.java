package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.vouch.domain.report.Edition;
import org.vouch.domain.report.Editions;
import org.vouch.domain.report.ReportId;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
class JpaEditions implements Editions {

    private static final String SUBJECTS =
            "SELECT 1 FROM (SELECT keep_edition_subjects(?1, ?2, false), keep_edition_grades(?1, ?2),"
                    + " keep_edition_people(?1, ?2)) kept";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaEditions(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaEditions() {
        this(null, null);
    }

    @Override
    public void add(Edition edition) {
        entities.persist(edition);
        entities.flush();
        entities.createNativeQuery(SUBJECTS)
                .setParameter(1, edition.id())
                .setParameter(2, edition.report().value())
                .getResultList();
    }

    @Override
    public void hold() {
        entities.createNativeQuery(JpaStaleEditions.HOLD).getResultList();
    }

    @Override
    public int latest(ReportId report) {
        return (int) sql.count("SELECT coalesce(max(number), 0) FROM edition WHERE report_id = ?", report.value());
    }
}
