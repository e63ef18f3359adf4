package org.vouch.persistence.report.contents;

/** The statements that a report tells, as the beginning of a statement of SQL: those chosen, and what they rest on in turn. */
final class Told {

    private static final String WITH = """
            WITH RECURSIVE chosen AS (
                SELECT DISTINCT c.statement_id AS id FROM chosen_statement c
                JOIN report_item i ON i.id = c.report_item_id WHERE i.report_id = ?),
            told AS (
                SELECT id FROM chosen
                UNION SELECT s.rests_on_statement_id FROM told t JOIN statement s ON s.id = t.id
                WHERE s.rests_on_statement_id IS NOT NULL)
            """;

    private Told() {}

    /** @param sql whose first parameter, before its own, is the report */
    static String in(String sql) {
        return WITH + sql;
    }
}
