package org.vouch.persistence.report.contents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Columns that may be null. */
final class Rows {

    private Rows() {}

    static Long number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }
}
