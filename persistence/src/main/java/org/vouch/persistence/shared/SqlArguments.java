package org.vouch.persistence.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/** Java values as the driver takes them: instants with their offset, enums by name, collections as text or number arrays. */
final class SqlArguments {

    /** No text in PostgreSQL holds it, and so nothing is found by it. */
    private static final String NUL = "\0";

    private SqlArguments() {}

    static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            set(statement, i + 1, arguments[i]);
        }
    }

    private static void set(PreparedStatement statement, int index, Object argument) throws SQLException {
        if (argument == null) {
            statement.setNull(index, Types.NULL);
        } else if (argument instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (argument instanceof Enum<?> constant) {
            statement.setString(index, constant.name());
        } else if (argument instanceof String text) {
            statement.setString(index, text.replace(NUL, ""));
        } else if (argument instanceof Streamed file) {
            statement.setBinaryStream(index, file.bytes(), Math.toIntExact(file.length()));
        } else if (argument instanceof Collection<?> many) {
            statement.setArray(index, statement.getConnection().createArrayOf(elementType(many), elements(many)));
        } else {
            statement.setObject(index, argument);
        }
    }

    private static String elementType(Collection<?> many) {
        boolean numbers = !many.isEmpty() && many.stream().allMatch(Number.class::isInstance);
        return numbers ? "bigint" : "text";
    }

    private static Object[] elements(Collection<?> many) {
        return many.stream().map(SqlArguments::element).toArray();
    }

    private static Object element(Object element) {
        if (element instanceof Enum<?> constant) {
            return constant.name();
        }
        return element instanceof String text ? text.replace(NUL, "") : element;
    }
}
