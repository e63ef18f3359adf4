package org.vouch.persistence.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.houserule.HouseRule;
import org.vouch.domain.report.Acceptance;
import org.vouch.domain.report.Acceptances;
import org.vouch.domain.report.AcceptedFinding;
import org.vouch.domain.report.ReportId;
import org.vouch.domain.user.StaffId;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;
import org.vouch.persistence.shared.Writes;

@ApplicationScoped
class JpaAcceptances implements Acceptances {

    private static final String OF =
            "SELECT * FROM accepted_finding WHERE report_id = ? AND edition = ? ORDER BY accepted_at, id";

    private final EntityManager entities;
    private final Sql sql;

    @Inject
    JpaAcceptances(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    protected JpaAcceptances() {
        this(null, null);
    }

    @Override
    public void add(AcceptedFinding accepted) {
        entities.persist(accepted);
        Writes.flush(entities);
    }

    @Override
    public void remove(long acceptance) {
        entities.remove(entities.find(AcceptedFinding.class, acceptance));
        Writes.flush(entities);
    }

    @Override
    public List<Acceptance> of(ReportId report, int edition) {
        return sql.list(OF, JpaAcceptances::row, report.value(), edition);
    }

    private static Acceptance row(ResultSet row) throws SQLException {
        long statement = row.getLong("statement_id");
        return new Acceptance(
                row.getLong("id"),
                HouseRule.valueOf(row.getString("rule")),
                row.getLong("claim_id"),
                statement == 0 ? null : statement,
                row.getString("state"),
                row.getString("reason"),
                new StaffId(row.getLong("accepted_by")),
                row.getString("accepted_by_name"),
                Columns.instant(row, "accepted_at"));
    }
}
