package org.vouch.persistence.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.CitationId;
import org.vouch.domain.statement.StatementId;

/** StatementColumns that may be empty, as values of the domain. */
final class StatementColumns {

    private StatementColumns() {}

    static SourceId source(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new SourceId(id);
    }

    static StatementId statement(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new StatementId(id);
    }

    static CitationId citation(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? null : new CitationId(id);
    }

    static PartialDate date(ResultSet row, String column) throws SQLException {
        return PartialDate.ofNullable(row.getString(column));
    }
}
