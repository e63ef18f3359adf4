package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.vouch.domain.claim.StatementDetails;
import org.vouch.domain.claim.StatementHint;
import org.vouch.domain.claim.StatementReading;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.statement.StatementId;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaStatementReading implements StatementReading {

    private static final String GRADED = "SELECT count(*) FROM standing_record_grade WHERE statement_id = ?";
    private static final String BASIS_OF = JpaStatementFinder.HINT + " WHERE s.rests_on_statement_id = ? ORDER BY s.id";
    private static final String REPORTS = "SELECT DISTINCT r.id, r.title FROM chosen_statement c"
            + " JOIN report_item i ON i.id = c.report_item_id JOIN report r ON r.id = i.report_id"
            + " WHERE c.statement_id = ? ORDER BY r.id";

    private final Sql sql;
    private final StatementRows rows;

    @Inject
    JpaStatementReading(Sql sql, StatementRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    protected JpaStatementReading() {
        this(null, null);
    }

    @Override
    public StatementDetails details(StatementId id) {
        List<StatementRow> found = rows.of(List.of(id.value()));
        if (found.isEmpty()) {
            throw new NotFound("statement", id.value());
        }
        List<StatementHint> basisOf = sql.list(BASIS_OF, JpaStatementFinder::hint, id.value());
        List<String> reports = sql.list(REPORTS, row -> row.getString("title"), id.value());
        return new StatementDetails(found.get(0), sql.count(GRADED, id.value()) > 0, basisOf, reports);
    }

    @Override
    public List<StatementRow> rows(List<StatementId> ids) {
        return rows.of(ids.stream().map(StatementId::value).toList());
    }
}
