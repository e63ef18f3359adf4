package org.vouch.persistence.shared;

import java.sql.SQLException;

/** A read the database refused: a fault of ours, or the database is gone. */
public class SqlFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }
}
