package org.vouch.persistence.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.vouch.domain.shared.Caveat;

/** The caveats of a statement as one column of whatever reads the statement, since they travel with it everywhere. */
public final class Caveats {

    private static final String COLUMN = """
            ARRAY(SELECT ARRAY[who.text, c.text] FROM caveat c
                JOIN source_name who ON who.source_id = c.utterer_id AND who.kind = 'CANONICAL'
                WHERE c.statement_id = %s ORDER BY c.position, c.id) AS caveats""";

    private Caveats() {}

    /** @param statement the column that holds the statement's number, such as {@code s.id} */
    public static String of(String statement) {
        return COLUMN.formatted(statement);
    }

    /** Of a row with the column; an empty array has no second dimension. */
    public static List<Caveat> read(ResultSet row) throws SQLException {
        return row.getArray("caveats").getArray() instanceof String[][] pairs
                ? Arrays.stream(pairs).map(pair -> new Caveat(pair[0], pair[1])).toList()
                : List.of();
    }
}
