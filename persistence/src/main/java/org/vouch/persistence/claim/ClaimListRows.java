package org.vouch.persistence.claim;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouch.domain.claim.Stance;
import org.vouch.persistence.shared.DeskWords;

/** The statement behind the file of a list of claims; its only parameter takes the numbers of claims. */
final class ClaimListRows {

    private static final String COUNTS = Stream.of(Stance.values())
            .map(stance -> "count(*) FILTER (WHERE b.stance = '" + stance + "') AS "
                    + stance.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    static final String SQL = DeskWords.in("""
            WITH wanted AS (SELECT * FROM unnest(?::bigint[]) WITH ORDINALITY wanted(id, place))
            SELECT 'c' || c.id AS claim_id, c.text AS claim, c.note,
                (SELECT string_agg(m.matter, ' | ' ORDER BY m.matter) FROM claim_matter m WHERE m.claim_id = c.id)
                    AS matters,
                said.*,
                CASE WHEN NOT n.pending THEN k.outlets END AS outlets, CASE WHEN NOT n.pending THEN k.paths END AS paths,
                CASE WHEN NOT n.pending THEN k.origins END AS origins,
                CASE WHEN NOT n.pending THEN k.possible END AS origins_possible,
                (SELECT string_agg('found ' || <f.kind> || ': ' || concat_ws(', ', one.text, other.text)
                        || ' (' || f.found_by_name || ': ' || f.reason || ')', ' | ' ORDER BY f.id)
                    FROM finding f
                    JOIN source_name one ON one.source_id = f.one_id AND one.kind = 'CANONICAL'
                    LEFT JOIN source_name other ON other.source_id = f.other_id AND other.kind = 'CANONICAL'
                    WHERE f.claim_id = c.id AND f.taken_back_at IS NULL) AS overruled
            FROM wanted
            JOIN claim c ON c.id = wanted.id
            LEFT JOIN claim_reckoning k ON k.claim_id = c.id
            CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM claim_to_reckon w WHERE w.claim_id = c.id) AS pending) n
            CROSS JOIN LATERAL (SELECT <counts>, count(DISTINCT s.holder_id) AS holders
                FROM bearing b JOIN statement s ON s.id = b.statement_id WHERE b.claim_id = c.id) said
            ORDER BY wanted.place""".replace("<counts>", COUNTS));

    private ClaimListRows() {}
}
