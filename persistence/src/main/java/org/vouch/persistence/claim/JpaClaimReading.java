package org.vouch.persistence.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.claim.ClaimDetails;
import org.vouch.domain.claim.ClaimId;
import org.vouch.domain.claim.ClaimReading;
import org.vouch.domain.claim.StatementRow;
import org.vouch.domain.shared.NotFound;
import org.vouch.domain.source.SourceHint;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceKind;
import org.vouch.domain.user.Requires;
import org.vouch.domain.user.Right;
import org.vouch.persistence.shared.Columns;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
@Requires(Right.LOOK)
class JpaClaimReading implements ClaimReading {

    private static final String STATEMENTS = "SELECT s.id FROM bearing b JOIN statement s ON s.id = b.statement_id"
            + " WHERE b.claim_id = ? ORDER BY coalesce(s.made_latest, s.made_earliest) NULLS LAST, s.id";
    private static final String REPORTS = "SELECT r.title FROM report_item i JOIN report r ON r.id = i.report_id"
            + " WHERE i.claim_id = ? ORDER BY r.id";

    private static final String ACCUSED = "SELECT s.id, n.text, s.kind, s.country FROM claim_accused a"
            + " JOIN source s ON s.id = a.source_id JOIN source_name n ON n.source_id = s.id AND n.kind = 'CANONICAL'"
            + " WHERE a.claim_id = ? ORDER BY n.text";

    private final Sql sql;
    private final StatementRows rows;

    @Inject
    JpaClaimReading(Sql sql, StatementRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    protected JpaClaimReading() {
        this(null, null);
    }

    @Override
    public ClaimDetails details(ClaimId id) {
        List<StatementRow> statements = rows.of(sql.list(STATEMENTS, row -> row.getLong(1), id.value()));
        List<String> reports = sql.list(REPORTS, row -> row.getString(1), id.value());
        List<SourceHint> accused = sql.list(ACCUSED, JpaClaimReading::accused, id.value());
        return sql.one(
                        "SELECT id, version, text, note, ARRAY(SELECT m.matter FROM claim_matter m WHERE m.claim_id = k.id"
                                + " ORDER BY m.matter) AS matters FROM claim k WHERE id = ?",
                        row -> new ClaimDetails(
                                id,
                                row.getLong("version"),
                                row.getString("text"),
                                row.getString("note"),
                                Columns.strings(row, "matters"),
                                accused,
                                statements,
                                reports),
                        id.value())
                .orElseThrow(() -> new NotFound("claim", id.value()));
    }

    private static SourceHint accused(ResultSet row) throws SQLException {
        return new SourceHint(
                new SourceId(row.getLong("id")),
                row.getString("text"),
                SourceKind.valueOf(row.getString("kind")),
                row.getString("country"),
                null);
    }
}
