package org.vouch.persistence.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.vouch.domain.source.MergeObstacle;
import org.vouch.domain.source.SourceId;
import org.vouch.domain.source.SourceReferences;
import org.vouch.domain.source.SourceUse;
import org.vouch.persistence.shared.Sql;

@ApplicationScoped
class JpaSourceReferences implements SourceReferences {

    private static final String USE = "SELECT (SELECT count(*) FROM statement WHERE holder_id = ?),"
            + " (SELECT count(*) FROM hop WHERE source_id = ?), (SELECT count(*) FROM article WHERE outlet_id = ?),"
            + " (SELECT count(DISTINCT article_id) FROM credit WHERE source_id = ?),"
            + " (SELECT count(*) FROM statement WHERE rests_on_source_id = ?),"
            + " (SELECT count(*) FROM evidence WHERE ? IN (issuer_id, checker_id)),"
            + " (SELECT count(*) FROM caveat WHERE utterer_id = ?),"
            + " (SELECT count(*) FROM affiliation WHERE body_id = ?)";

    private static final String OBSTACLES = "WITH both_of AS (SELECT ?::bigint AS one, ?::bigint AS other)"
            + " SELECT 'RESTS_ON' AS told_by, s.id AS subject FROM statement s LEFT JOIN statement b"
            + " ON b.id = s.rests_on_statement_id, both_of WHERE (s.holder_id, coalesce(s.rests_on_source_id, b.holder_id))"
            + " IN ((one, other), (other, one))"
            + " UNION SELECT 'PASSES_ON', c.statement_id FROM citation c, both_of"
            + " WHERE EXISTS (SELECT 1 FROM hop WHERE citation_id = c.id AND source_id = one)"
            + " AND EXISTS (SELECT 1 FROM hop WHERE citation_id = c.id AND source_id = other)"
            + " UNION SELECT 'FOUND', f.claim_id FROM finding f, both_of"
            + " WHERE f.taken_back_at IS NULL AND (f.one_id, f.other_id) IN ((one, other), (other, one))"
            + " UNION SELECT 'JUDGED', r.source_id FROM grading_round r, both_of"
            + " WHERE r.source_id = one AND r.state <> 'SETTLED' ORDER BY told_by DESC, subject";

    /** Those of a finding that both stand for one thing cannot both stand. */
    private static final String STANDS_ALREADY =
            " AND (taken_back_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM finding g"
                    + " WHERE g.claim_id = finding.claim_id AND g.kind = finding.kind AND g.taken_back_at IS NULL"
                    + " AND ?2 IN (g.one_id, g.other_id)"
                    + " AND coalesce(finding.%1$s, 0) IN (coalesce(g.one_id, 0), coalesce(g.other_id, 0))))";

    private static final String STATEMENTS_OF_HOPS =
            "(SELECT c.statement_id FROM hop h" + " JOIN citation c ON c.id = h.citation_id WHERE h.source_id = ?1)";

    /** Whoever records something of it has finished, or waits. */
    private static final String LOCK = "SELECT id FROM source WHERE id = ?1 FOR UPDATE";

    private static final List<String> NEW_VERSIONS = List.of(
            "UPDATE statement SET version = version + 1 WHERE ?1 IN (holder_id, rests_on_source_id) OR id IN "
                    + STATEMENTS_OF_HOPS
                    + " OR id IN (SELECT statement_id FROM evidence WHERE ?1 IN (issuer_id, checker_id))"
                    + " OR id IN (SELECT statement_id FROM caveat WHERE utterer_id = ?1)",
            "UPDATE article SET version = version + 1 WHERE outlet_id = ?1"
                    + " OR id IN (SELECT article_id FROM credit WHERE source_id = ?1)",
            "UPDATE claim SET version = version + 1 WHERE id IN (SELECT claim_id FROM claim_accused WHERE source_id = ?1)",
            "UPDATE source SET version = version + 1 WHERE id IN (SELECT source_id FROM affiliation WHERE body_id = ?1)");

    private static final List<String> MOVES = List.of(
            "UPDATE statement SET holder_id = ?2 WHERE holder_id = ?1",
            "UPDATE statement SET rests_on_source_id = ?2 WHERE rests_on_source_id = ?1",
            "UPDATE hop SET source_id = ?2 WHERE source_id = ?1",
            "UPDATE evidence SET issuer_id = ?2 WHERE issuer_id = ?1",
            "UPDATE evidence SET checker_id = ?2 WHERE checker_id = ?1",
            "UPDATE caveat SET utterer_id = ?2 WHERE utterer_id = ?1",
            "UPDATE article SET outlet_id = ?2 WHERE outlet_id = ?1",
            "DELETE FROM credit c WHERE source_id = ?1 AND EXISTS"
                    + " (SELECT 1 FROM credit o WHERE o.article_id = c.article_id AND o.source_id = ?2)",
            "UPDATE credit SET source_id = ?2 WHERE source_id = ?1",
            "UPDATE carried_text SET from_source_id = ?2 WHERE from_source_id = ?1",
            "DELETE FROM affiliation a WHERE body_id = ?1 AND (source_id = ?2 OR EXISTS (SELECT 1 FROM affiliation o"
                    + " WHERE o.source_id = a.source_id AND o.body_id = ?2 AND o.kind = a.kind"
                    + " AND (o.since, o.until) IS NOT DISTINCT FROM (a.since, a.until)))",
            "UPDATE affiliation SET body_id = ?2 WHERE body_id = ?1",
            "UPDATE finding SET one_id = ?2 WHERE one_id = ?1 AND other_id IS DISTINCT FROM ?2"
                    + STANDS_ALREADY.formatted("other_id"),
            "UPDATE finding SET other_id = ?2 WHERE other_id = ?1 AND one_id <> ?2"
                    + STANDS_ALREADY.formatted("one_id"),
            "DELETE FROM edition_subject s WHERE source_id = ?1 AND EXISTS"
                    + " (SELECT 1 FROM edition_subject o WHERE o.edition_id = s.edition_id AND o.source_id = ?2)",
            "UPDATE edition_subject SET source_id = ?2 WHERE source_id = ?1",
            "DELETE FROM claim_accused a WHERE source_id = ?1 AND EXISTS"
                    + " (SELECT 1 FROM claim_accused o WHERE o.claim_id = a.claim_id AND o.source_id = ?2)",
            "UPDATE claim_accused SET source_id = ?2 WHERE source_id = ?1",
            "UPDATE cited_opinion SET source_id = ?2 WHERE source_id = ?1",
            "UPDATE source SET merged_into_id = ?2 WHERE merged_into_id = ?1");

    private final Sql sql;
    private final EntityManager entities;

    @Inject
    JpaSourceReferences(Sql sql, EntityManager entities) {
        this.sql = sql;
        this.entities = entities;
    }

    protected JpaSourceReferences() {
        this(null, null);
    }

    @Override
    public SourceUse use(SourceId source) {
        long id = source.value();
        return sql.one(USE, JpaSourceReferences::use, id, id, id, id, id, id, id, id)
                .orElseThrow();
    }

    @Override
    public List<MergeObstacle> obstacles(SourceId one, SourceId other) {
        return sql.list(OBSTACLES, JpaSourceReferences::obstacle, one.value(), other.value());
    }

    @Override
    public void hold(SourceId source) {
        entities.createNativeQuery(LOCK).setParameter(1, source.value()).getResultList();
    }

    @Override
    public void move(SourceId from, SourceId to) {
        NEW_VERSIONS.forEach(update ->
                entities.createNativeQuery(update).setParameter(1, from.value()).executeUpdate());
        MOVES.forEach(update -> entities.createNativeQuery(update)
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .executeUpdate());
    }

    private static SourceUse use(ResultSet row) throws SQLException {
        return new SourceUse(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8));
    }

    private static MergeObstacle obstacle(ResultSet row) throws SQLException {
        return new MergeObstacle(MergeObstacle.ToldBy.valueOf(row.getString("told_by")), row.getLong("subject"));
    }
}
