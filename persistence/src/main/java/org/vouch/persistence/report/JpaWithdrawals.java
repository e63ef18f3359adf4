package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.report.Withdrawals;
import org.vouch.domain.report.WithdrawnEdition;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaWithdrawals implements Withdrawals {

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaWithdrawals(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaWithdrawals() {
        this(null, null);
    }

    @Override
    public Optional<Long> edition(ReportId report, int number) {
        return sql.one(
                "SELECT id FROM edition WHERE report_id = ? AND number = ?",
                row -> row.getLong(1),
                report.value(),
                number);
    }

    @Override
    public boolean has(long edition) {
        return sql.count("SELECT count(*) FROM edition_withdrawal WHERE edition_id = ?", edition) > 0;
    }

    @Override
    public void add(WithdrawnEdition withdrawn) {
        entities.persist(withdrawn);
        Writes.flush(entities);
    }
}
