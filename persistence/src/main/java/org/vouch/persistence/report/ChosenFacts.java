package org.vouch.persistence.report;

import java.util.List;

/** The statement that reads what chosen statements say, for a claim each, in the present or as of a moment. */
final class ChosenFacts {

    /** The names of the fields, as the texts have them. */
    static final List<String> FIELDS = List.of(
            "gist", "stance", "holder", "made_on", "setting", "basis", "figures", "caveats", "evidence", "citations");

    /** Parameters: the claims, the statements, pair by pair. */
    static final String SQL = """
            WITH named AS (SELECT source_id, text AS name FROM source_name WHERE kind = 'CANONICAL')
            SELECT p.claim, p.statement, s.gist, <Stance:b.stance> AS stance, holder.name AS holder, s.made_on, s.setting,
                concat_ws(': ', <Basis:s.basis>, coalesce(leaned.name, 's' || s.rests_on_statement_id)) AS basis,
                (SELECT string_agg(concat_ws(' ', coalesce(trim_scale(g.low)::text
                        || coalesce('–' || trim_scale(g.high)::text, ''), g.words), g.unit, g.phase, g.as_of),
                    E'\\n' ORDER BY g.position, g.id) FROM figure g WHERE g.statement_id = s.id) AS figures,
                (SELECT string_agg(who.name || ': ' || c.text, E'\\n' ORDER BY c.position, c.id)
                    FROM caveat c JOIN named who ON who.source_id = c.utterer_id WHERE c.statement_id = s.id) AS caveats,
                (SELECT string_agg(concat_ws(', ', <EvidenceKind:e.kind> || ': ' || e.description, issuer.name,
                        <EvidenceState:e.state>, checker.name), E'\\n' ORDER BY e.position, e.id)
                    FROM evidence e LEFT JOIN named issuer ON issuer.source_id = e.issuer_id
                    LEFT JOIN named checker ON checker.source_id = e.checker_id WHERE e.statement_id = s.id) AS evidence,
                (SELECT string_agg(concat_ws(E'\\n', '“' || q.quote || '”', (SELECT string_agg(n.name, ' > ' ORDER BY h.position)
                        FROM hop h JOIN named n ON n.source_id = h.source_id WHERE h.citation_id = q.id)), E'\\n' ORDER BY q.id)
                    FROM citation q WHERE q.statement_id = s.id) AS citations
            FROM unnest(?::bigint[], ?::bigint[]) AS p (claim, statement)
            JOIN statement s ON s.id = p.statement
            JOIN named holder ON holder.source_id = s.holder_id
            LEFT JOIN named leaned ON leaned.source_id = s.rests_on_source_id
            LEFT JOIN bearing b ON b.claim_id = p.claim AND b.statement_id = p.statement""".replaceAll("<(\\w+):([\\w.]+)>", "(chr(31) || 'enum.$1.' || $2 || chr(31))");

    private ChosenFacts() {}
}
