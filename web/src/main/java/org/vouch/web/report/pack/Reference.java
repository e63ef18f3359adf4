package org.vouch.web.report.pack;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns of the table that refers
 * @param table the file referred to
 * @param referred its columns, in the same order
 */
record Reference(List<String> columns, String table, List<String> referred) {

    static Reference to(String table, String... columns) {
        return new Reference(List.of(columns), table, List.of(columns));
    }

    static Reference of(String column, String table, String referred) {
        return new Reference(List.of(column), table, List.of(referred));
    }
}
