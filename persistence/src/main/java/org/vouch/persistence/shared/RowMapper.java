package org.vouch.persistence.shared;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one read record of the row a result set stands on. */
@FunctionalInterface
public interface RowMapper<T> {

    T map(ResultSet row) throws SQLException;
}
