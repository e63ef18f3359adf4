package org.vouch.persistence.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.claim.OriginNumbers;
import org.vouch.domain.claim.OriginState;

/** What the origins of a claim are like, as conditions on its reckoning {@code k}. */
final class OriginConditions {

    static final String JOIN = " LEFT JOIN claim_reckoning k ON k.claim_id = c.id";
    static final String COLUMNS = "k.outlets, k.paths, k.origins, k.possible,"
            + " EXISTS (SELECT 1 FROM claim_to_reckon w WHERE w.claim_id = c.id) AS pending";

    private OriginConditions() {}

    /** One that holds for claims in any of the states. */
    static String any(Collection<OriginState> states) {
        return states.stream().map(OriginConditions::of).sorted().collect(Collectors.joining(" OR "));
    }

    /** Counts the claims in each state. */
    static String counts() {
        return Stream.of(OriginState.values())
                .map(state -> "count(*) FILTER (WHERE " + of(state) + ") AS " + state)
                .collect(Collectors.joining(", "));
    }

    /** Null where the claim has not been reckoned yet. */
    static OriginNumbers numbers(ResultSet row) throws SQLException {
        int outlets = row.getInt("outlets");
        return row.wasNull()
                ? null
                : new OriginNumbers(
                        outlets,
                        row.getInt("paths"),
                        row.getInt("origins"),
                        row.getInt("possible"),
                        row.getBoolean("pending"));
    }

    private static String of(OriginState state) {
        return switch (state) {
            case MANY_OUTLETS_ONE_ORIGIN -> "k.outlets > 1 AND k.origins = 1";
            case SEVERAL -> "k.origins > 1";
            case OPEN -> "k.possible > k.origins";
            case NONE -> "k.outlets > 0 AND k.origins = 0";
            case CIRCULAR -> "k.circles > 0";
            case OVERRULED -> "k.overruled";
        };
    }
}
