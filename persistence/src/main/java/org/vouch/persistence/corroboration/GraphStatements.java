package org.vouch.persistence.corroboration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vouch.domain.article.ArticleId;
import org.vouch.domain.claim.Stance;
import org.vouch.domain.corroboration.CarriedText;
import org.vouch.domain.corroboration.Days;
import org.vouch.domain.corroboration.GraphAffiliation;
import org.vouch.domain.corroboration.GraphCitation;
import org.vouch.domain.corroboration.GraphEvidence;
import org.vouch.domain.corroboration.GraphFinding;
import org.vouch.domain.corroboration.GraphStatement;
import org.vouch.domain.shared.PartialDate;
import org.vouch.domain.source.AffiliationKind;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.statement.Basis;
import org.vouch.domain.statement.BasisOf;
import org.vouch.domain.statement.EvidenceState;
import org.vouch.domain.statement.StatementId;

/** The parts of a graph, each from one statement to the database, and how their rows are read. */
final class GraphStatements {

    /** Those that bear on the claims, and what they rest on in turn. */
    private static final String LINEAGE = "WITH RECURSIVE lineage(claim_id, id, stance) AS ("
            + "SELECT b.claim_id, b.statement_id, b.stance FROM bearing b WHERE b.claim_id = ANY (?::bigint[])"
            + " UNION SELECT l.claim_id, s.rests_on_statement_id, (SELECT o.stance FROM bearing o"
            + " WHERE o.claim_id = l.claim_id AND o.statement_id = s.rests_on_statement_id)"
            + " FROM lineage l JOIN statement s ON s.id = l.id WHERE s.rests_on_statement_id IS NOT NULL) ";

    static final String STATEMENTS = LINEAGE
            + "SELECT l.claim_id, s.id, s.holder_id, l.stance, s.made_on, s.basis, s.rests_on_source_id, s.rests_on_statement_id"
            + " FROM lineage l JOIN statement s ON s.id = l.id ORDER BY s.id";

    static final String CITATIONS = LINEAGE
            + "SELECT l.claim_id, c.statement_id, v.article_id,"
            + " ARRAY(SELECT h.source_id FROM hop h WHERE h.citation_id = c.id ORDER BY h.position) AS chain,"
            + " ARRAY(SELECT r.source_id FROM credit r WHERE r.article_id = v.article_id ORDER BY r.position) AS credits,"
            + " 'RETRACTION' = (SELECT last.kind FROM article_version last WHERE last.article_id = v.article_id"
            + " ORDER BY last.number DESC LIMIT 1) AS retracted"
            + " FROM lineage l JOIN citation c ON c.statement_id = l.id"
            + " JOIN article_version v ON v.id = c.article_version_id ORDER BY c.id";

    static final String EVIDENCE = LINEAGE
            + "SELECT l.claim_id, e.statement_id, e.issuer_id, e.state FROM lineage l JOIN evidence e ON e.statement_id = l.id"
            + " ORDER BY e.id";

    static final String CARRIED = "SELECT article_id, from_source_id FROM carried_text"
            + " WHERE state = 'CONFIRMED' AND article_id = ANY (?::bigint[]) ORDER BY id";

    static final String FINDINGS = "SELECT claim_id, kind, one_id, other_id FROM finding"
            + " WHERE claim_id = ANY (?::bigint[]) AND taken_back_at IS NULL ORDER BY id";

    static final String AFFILIATIONS = "WITH RECURSIVE up(id) AS (SELECT unnest(?::bigint[]) UNION"
            + " SELECT a.body_id FROM up JOIN affiliation a ON a.source_id = up.id AND a.kind <> 'MEMBER_OF')"
            + " SELECT a.source_id, a.body_id, a.kind, a.since, a.until FROM up"
            + " JOIN affiliation a ON a.source_id = up.id ORDER BY a.id";

    static final String UNKNOWN =
            "SELECT id FROM source WHERE id = ANY (?::bigint[]) AND kind = 'UNNAMED' AND NOT known_to_desk ORDER BY id";

    static final String ASSERTED =
            "SELECT claim_id FROM bearing WHERE statement_id = ? AND stance = 'ASSERTS' ORDER BY claim_id";

    static final String NAMES =
            "SELECT source_id, text FROM source_name WHERE kind = 'CANONICAL' AND source_id = ANY (?::bigint[])";

    private GraphStatements() {}

    static GraphStatement statement(ResultSet row) throws SQLException {
        String stance = row.getString("stance");
        long onSource = row.getLong("rests_on_source_id");
        long onStatement = row.getLong("rests_on_statement_id");
        return new GraphStatement(
                new StatementId(row.getLong("id")),
                new SourceId(row.getLong("holder_id")),
                stance == null ? null : Stance.valueOf(stance),
                Days.of(PartialDate.ofNullable(row.getString("made_on"))),
                new BasisOf(
                        Basis.valueOf(row.getString("basis")),
                        onSource == 0 ? null : new SourceId(onSource),
                        onStatement == 0 ? null : new StatementId(onStatement)));
    }

    static GraphCitation citation(ResultSet row) throws SQLException {
        return new GraphCitation(
                new StatementId(row.getLong("statement_id")),
                new ArticleId(row.getLong("article_id")),
                sources(row, "chain"),
                sources(row, "credits"),
                row.getBoolean("retracted"));
    }

    static GraphEvidence evidence(ResultSet row) throws SQLException {
        long issuer = row.getLong("issuer_id");
        return new GraphEvidence(
                new StatementId(row.getLong("statement_id")),
                issuer == 0 ? null : new SourceId(issuer),
                EvidenceState.valueOf(row.getString("state")));
    }

    static CarriedText carried(ResultSet row) throws SQLException {
        return new CarriedText(new ArticleId(row.getLong("article_id")), new SourceId(row.getLong("from_source_id")));
    }

    static GraphFinding finding(ResultSet row) throws SQLException {
        long other = row.getLong("other_id");
        return new GraphFinding(
                GraphFinding.Kind.valueOf(row.getString("kind")),
                new SourceId(row.getLong("one_id")),
                other == 0 ? null : new SourceId(other));
    }

    static GraphAffiliation affiliation(ResultSet row) throws SQLException {
        return new GraphAffiliation(
                new SourceId(row.getLong("source_id")),
                new SourceId(row.getLong("body_id")),
                AffiliationKind.valueOf(row.getString("kind")),
                Days.between(
                        PartialDate.ofNullable(row.getString("since")),
                        PartialDate.ofNullable(row.getString("until"))));
    }

    private static List<SourceId> sources(ResultSet row, String column) throws SQLException {
        List<SourceId> sources = new ArrayList<>();
        Arrays.stream((Long[]) row.getArray(column).getArray()).forEach(id -> sources.add(new SourceId(id)));
        return sources;
    }
}
