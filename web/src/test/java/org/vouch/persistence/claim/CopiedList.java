package org.vouch.persistence.claim;

/** The file of all dated statements as the one statement that PostgreSQL itself copies out, for the benchmark. */
public final class CopiedList {

    private static final String WANTED = "SELECT s.id, row_number() OVER (ORDER BY s.id DESC) AS place FROM statement s"
            + " WHERE (s.made_on IS NOT NULL) AND (s.made_latest IS NULL OR s.made_latest >= DATE '2000-01-01')";

    private CopiedList() {}

    public static String sql() {
        return StatementListRows.SQL
                .replace("SELECT * FROM unnest(?::bigint[]) WITH ORDINALITY wanted(id, place)", WANTED)
                .replace("<= ?", "<= current_date");
    }
}
